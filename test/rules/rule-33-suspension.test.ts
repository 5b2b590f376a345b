import { describe, expect, it } from 'vitest';
import {
  amend,
  arrive,
  ask,
  call,
  close,
  declare,
  give,
  leave,
  move,
  object,
  open,
  openItem,
  openVoting,
  pass,
  propose,
  put,
  refer,
  resume,
  say,
  second,
  table,
  withdraw,
} from './acts.ts';
import { atDebate, does, kinds, meeting, outcome, refused, speaks, stage, upTo, vote } from './meeting.ts';

const LATER = '2024-09-11 10:00';

describe('rule 33 (1): a suspended meeting is the same meeting', () => {
  const suspended = does(
    upTo('debate'),
    ask('CHN'),
    ask('RUS'),
    give('CHN'),
    say('CHN'),
    move('CHN', 'suspend'),
    declare,
  );

  it('that resumes where it was, with the speaker and the list', () => {
    const resumed = does(suspended, resume);
    expect(resumed.outcomes).toEqual([{ kind: 'meeting.resumed', resumption: 1 }]);
    expect(stage(resumed)).toBe('debate');
    expect(meeting(resumed)).toMatchObject({
      id: 'first',
      floor: { seat: 'CHN' },
      list: ['RUS'],
      resumptions: 1,
    });
  });

  it.each(['agenda', 'invitations', 'invitation'] as const)('also at the stage %s', (reached) => {
    expect(stage(does(upTo(reached), move('CHN', 'suspend'), declare, resume))).toBe(reached);
  });

  it('at the President’s word, and nothing is said meanwhile', () => {
    expect(refused(suspended, { kind: 'meeting.resume', by: 'CHN' })).toBe('33 not-president');
    for (const doing of [say('CHN'), pass('CHN'), ask('USA'), close])
      expect(refused(suspended, doing)).toBe('33 stage');
  });

  it('a speaker that does not come back has lost the floor, a listed one its place', () => {
    const resumed = does(suspended, leave('CHN'), leave('RUS'), arrive('RUS'), resume);
    expect(meeting(resumed)).toMatchObject({ floor: null, list: [], spoken: ['CHN'] });
  });

  it('a motion below it is before the meeting again when it resumes, with whoever spoke on it', () => {
    const debated = does(upTo('debate'), refer('USA', 'committee'), ask('FRA'), ask('CHN'), give('FRA'));
    const carried = does(debated, move('FRA', 'suspend'), declare);
    expect(kinds(carried)).toEqual(['motion.carried', 'motion.returned', 'meeting.suspended']);
    expect(refused(carried, declare)).toBe('33 stage');
    const resumed = does(carried, resume);
    expect(stage(resumed)).toBe('motion');
    expect(meeting(resumed)).toMatchObject({
      motions: [{ motion: 'refer', by: 'USA', to: 'committee' }],
      floor: { seat: 'FRA' },
      list: ['CHN'],
    });
    const referred = does(resumed, pass('FRA'), give('CHN'), pass('CHN'), declare);
    expect(outcome(referred, 'meeting.closed')).toMatchObject({ how: 'referred' });
  });

  it('so do several, in their order, with the objections to them', () => {
    const stacked = does(
      upTo('debate'),
      refer('USA', 'committee'),
      move('CHN', 'adjourn-to', LATER),
      object('RUS'),
      move('FRA', 'suspend'),
      put(),
    );
    const resumed = does(vote(stacked, 'for others'), resume);
    expect(meeting(resumed).motions.map(({ motion }) => motion)).toEqual(['refer', 'adjourn-to']);
    expect(refused(resumed, declare)).toBe('33 objection-made');
    const back = vote(does(resumed, put()), 'against others');
    expect(meeting(back).motions.map(({ motion }) => motion)).toEqual(['refer']);
  });

  it('twice is twice', () => {
    const again = does(suspended, resume, move('CHN', 'suspend'), declare, resume);
    expect(meeting(again).resumptions).toBe(2);
  });
});

describe('rule 33 (2) and (3): adjournment ends the meeting', () => {
  it('simply: the session goes on with the next meeting it had', () => {
    const adjourned = does(upTo('debate'), move('CHN', 'adjourn'), declare);
    expect(outcome(adjourned, 'meeting.closed')).toMatchObject({ how: 'adjourned', until: null });
    expect(meeting(adjourned).id).toBe('later');
  });

  it('with a speaker on the floor, who has then spoken', () => {
    const adjourned = does(upTo('debate'), ...speaks('CHN'), say('CHN'), move('CHN', 'adjourn'), declare);
    expect(adjourned.council.meetings[0]).toMatchObject({
      floor: null,
      list: [],
      closed: true,
      spoken: ['CHN'],
    });
  });

  it('to a day: a new meeting is fixed, with the item carried over (rule 10) and nothing else', () => {
    const first = does(
      upTo('debate'),
      table('FRA', 'D1'),
      ask('RUS'),
      move('CHN', 'adjourn-to', '2024-09-11 15:30'),
      declare,
    );
    expect(outcome(first, 'meeting.closed')).toMatchObject({ how: 'adjourned', until: '2024-09-11 15:30' });
    expect(stage(first)).toBe('uncalled');
    expect(meeting(first)).toMatchObject({
      date: '2024-09-11',
      time: '15:30',
      symbol: null,
      continues: 'first',
      agenda: 'provisional',
      participants: [],
      list: [],
      item: first.council.meetings[0]?.item,
    });
    expect(meeting(first).expected).toEqual(first.council.meetings[0]?.expected);
    expect(first.council.drafts[0]?.status).toBe('tabled');
    expect(new Set(first.council.meetings.map(({ id }) => id)).size).toBe(3);
    expect(stage(does(first, call, open, declare, openItem))).toBe('debate');
  });

  it('meetings come in the order of their days: one fixed for later waits for the one already due', () => {
    const fixed = does(upTo('debate'), move('CHN', 'adjourn-to', '2024-09-20 10:00'), declare);
    expect(fixed.council.meetings.map(({ date }) => date)).toEqual([
      '2024-09-10',
      '2024-09-12',
      '2024-09-20',
    ]);
    expect(meeting(fixed).id).toBe('later');
  });

  it('adjourned again, it still continues the first', () => {
    const second = does(
      upTo('debate'),
      move('CHN', 'adjourn-to', LATER),
      declare,
      call,
      open,
      declare,
      openItem,
    );
    const third = does(second, move('CHN', 'adjourn-to', '2024-09-11 18:00'), declare);
    expect(meeting(third)).toMatchObject({ continues: 'first', time: '18:00' });
  });

  it('into the next year: its members have their seats, and those whose term is over have none', () => {
    const adjourned = does(upTo('debate'), move('CHN', 'adjourn-to', '2025-01-08 10:00'), declare);
    const fixed = does(adjourned, call, open, declare, openItem, close);
    expect(meeting(fixed)).toMatchObject({ date: '2025-01-08', president: 'DZA' });
    const opened = does(fixed, call, open);
    expect(refused(opened, object('PAK'))).toBe('in order');
    expect(refused(opened, object('JPN'))).toBe('9 not-member');
    expect(opened.council.cast).toContainEqual({ seat: 'PAK', kind: 'state' });
  });
});

describe('rule 33 (1): in a suspension texts come in as at the stage that was interrupted', () => {
  const suspends = (session: Parameters<typeof does>[0]) => does(session, move('CHN', 'suspend'), declare);

  it('in the debate, and once the agenda is adopted', () => {
    for (const reached of ['invitations', 'debate'] as const)
      expect(refused(suspends(upTo(reached)), table('FRA', 'D1'))).toBe('in order');
    const voting = does(upTo('debate'), table('FRA', 'D1'), openVoting);
    expect(refused(suspends(voting), amend('USA', 'D1', 'delete', '1'))).toBe('in order');
  });

  it('not before it is adopted, nor while an invitation is decided', () => {
    for (const reached of ['agenda', 'invitation'] as const) {
      expect(refused(upTo(reached), table('FRA', 'D1'))).toMatch(/ stage$/);
      expect(refused(suspends(upTo(reached)), table('FRA', 'D1'))).toBe('33 stage');
    }
  });

  it('not below a motion, which goes before amendments, nor below a proposal', () => {
    const tabled = does(upTo('debate'), table('FRA', 'D1'));
    for (const doing of [move('USA', 'postpone'), propose('USA', { what: 'private' })]) {
      const below = suspends(does(tabled, doing));
      expect(refused(below, amend('RUS', 'D1', 'delete', '1'))).toBe('33 stage');
      expect(refused(below, second('USA', 'D1'))).toBe('33 stage');
      // Rule 35: at any time.
      expect(refused(below, withdraw('FRA', 'D1'))).toBe('in order');
      expect(stage(does(below, resume))).toBe(doing.kind === 'motion.make' ? 'motion' : 'proposal');
    }
  });

  it('not in an election, which is all that its meeting does (rule 61)', () => {
    const electing = does(
      atDebate({
        date: '2023-11-09',
        election: { seats: 1, candidates: { X: 'USA' } },
        drafts: { D1: ['USA'] },
      }),
    );
    expect(stage(electing)).toBe('election');
    expect(refused(suspends(electing), table('USA', 'D1'))).toBe('33 stage');
  });

  it('and on an item that was taken off the agenda nothing comes in (rule 9)', () => {
    const gone = does(
      upTo('debate'),
      propose('USA', { what: 'delete-matter', matter: meeting(upTo('debate')).item }),
      declare,
    );
    expect(refused(suspends(gone), table('FRA', 'D1'))).toBe('9 no-item-open');
  });
});

describe('rule 33: what waits below a motion that ends the meeting lapses', () => {
  it('a proposal as well as a motion', () => {
    const ended = does(
      upTo('debate'),
      propose('USA', { what: 'credentials', seat: 'RUS' }),
      move('FRA', 'adjourn'),
      declare,
    );
    expect(kinds(ended)).toEqual(['motion.carried', 'motion.settled', 'proposal.lapsed', 'meeting.closed']);
    expect(meeting(ended).procedural).toBeNull();
    expect(ended.council.people.RUS).toEqual(['RUS']);
  });
});
