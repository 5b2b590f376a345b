import { describe, expect, it } from 'vitest';
import { view } from '../../src/session/view.ts';
import {
  appeal,
  arrive,
  ballot,
  count,
  declare,
  leave,
  move,
  object,
  openVoting,
  point,
  put,
  ruling,
  say,
  table,
} from './acts.ts';
import {
  atAgenda,
  atVoting,
  casts,
  does,
  draft,
  facts,
  kinds,
  meeting,
  outcome,
  refused,
  stage,
  tally,
  upTo,
  vote,
} from './meeting.ts';

const putAt = (date: string, symbol: string) =>
  does(atVoting({ date, symbol, drafts: { D1: ['USA'] } }), put('D1'));

/** Date and symbol; ballots; tally; result, with the permanent members whose votes against were the cause. */
const DRAFTS = [
  ['1950-06-25', 'S/RES/82 (1950)', 'for others; abstaining YUG', '9-0-1-0-1', 'adopted', '', 'SUN'],
  ['1956-10-30', 'S/3710', 'for others; against FRA GBR; abstaining AUS BEL', '7-2-2', 'veto', 'FRA GBR', ''],
  ['1961-12-18', 'S/5033', 'for others; against EGY LBR LKA SUN', '7-4-0', 'veto', 'SUN', ''],
  [
    '1969-06-24',
    'S/9270/Rev.1',
    'for others; abstaining COL ESP FIN FRA GBR PRY USA',
    '8-0-7',
    'votes',
    '',
    '',
  ],
  [
    '1972-08-25',
    'S/10775',
    'for GIN SDN SOM USA; against GBR IND SUN YUG; abstaining others',
    '4-4-7',
    'votes',
    '',
    '',
  ],
  [
    '1973-12-15',
    'S/RES/344 (1973)',
    'for others; abstaining FRA GBR SUN USA; not-participating CHN',
    '10-0-4-1-0',
    'adopted',
    '',
    '',
  ],
  [
    '2007-01-12',
    'S/2007/14',
    'for others; against CHN RUS ZAF; abstaining COG IDN QAT',
    '9-3-3',
    'veto',
    'CHN RUS',
    '',
  ],
  ['2024-03-28', 'S/2024/255', 'for others; against RUS; abstaining CHN', '13-1-1', 'veto', 'RUS', ''],
  [
    '2024-10-31',
    'S/RES/2756 (2024)',
    'for others; abstaining MOZ RUS; not-participating DZA',
    '12-0-2-1-0',
    'adopted',
    '',
    '',
  ],
] as const;

describe('Charter 27(3): nine votes, and no permanent member against', () => {
  it.each(DRAFTS)('%s, %s: %s', (date, symbol, ballots, counted, result, vetoes, absent) => {
    const away = absent === '' ? [] : [leave(absent)];
    const called = does(putAt(date, symbol), ...away);
    const voted = vote(called, ballots);
    expect(tally(voted)).toBe(counted);
    const declared = meeting(voted).results.at(-1);
    expect(declared).toMatchObject({
      class: 'substantive',
      outcome: result === 'adopted' ? 'adopted' : 'not-adopted',
      because: result === 'adopted' ? null : result,
      required: date < '1966' ? 7 : 9,
      vetoes: vetoes === '' ? [] : vetoes.split(' '),
    });
    const status = { adopted: 'adopted', veto: 'vetoed', votes: 'not-adopted' }[result];
    expect(draft(voted, 'D1').status).toBe(status);
    // Since 26 April 2022 the Assembly debates a veto.
    const debate = result === 'veto' && date >= '2022-04-26' ? ['assembly.debate-due'] : [];
    expect(kinds(voted)).toEqual(
      result === 'adopted' ? ['vote.adopted', 'draft.adopted'] : ['vote.failed', 'draft.failed', ...debate],
    );
    expect(stage(voted)).toBe('voting');
  });
});

describe('Charter 27(2): a vote against by a permanent member changes nothing on procedure', () => {
  it('nine for and all five against carry a motion', () => {
    const voted = vote(
      does(upTo('debate'), move('USA', 'adjourn'), put()),
      'against CHN FRA RUS GBR USA; abstaining SVN; for others',
    );
    expect(outcome(voted, 'vote.adopted').result).toMatchObject({ class: 'procedural', required: 9 });
  });

  it('eight do not', () => {
    const voted = vote(
      does(upTo('debate'), move('USA', 'adjourn'), put()),
      'for DZA CHN ECU FRA GUY JPN MLT MOZ; abstaining others',
    );
    expect(outcome(voted, 'vote.failed').result).toMatchObject({ because: 'votes' });
  });
});

describe('rule 40 and Charter 27(1): how a vote is taken', () => {
  const called = does(upTo('debate'), table('FRA', 'D1'), openVoting, put('D1'));
  const { members } = meeting(called);

  it('each member has one vote and nobody else any', () => {
    expect(refused(called, ballot('ISL', 'for'))).toBe('40 not-member');
    expect(refused(called, ballot('XXX', 'for'))).toBe('40 not-member');
    expect(meeting(does(called, ballot('FRA', 'for'))).vote?.ballots).toEqual({ FRA: 'for' });
  });

  it('the President votes as a member', () => {
    expect(meeting(does(called, ballot('SVN', 'against'))).vote?.ballots).toEqual({ SVN: 'against' });
  });

  it('a ballot may change while the call goes on, and not once every hand has been seen', () => {
    const changed = does(called, ballot('MOZ', 'for'), ballot('MOZ', 'against'));
    const complete = casts(changed, 'against MOZ; for others');
    expect(refused(complete, ballot('MOZ', 'for'))).toBe('40 vote-complete');
    const voted = does(complete, count);
    expect(tally(voted)).toBe('14-1-0');
    expect(refused(voted, ballot('MOZ', 'for'))).toBe('32 stage');
  });

  it('who comes in when the call is complete counts as absent, and opens no ballot again', () => {
    const complete = does(casts(does(called, leave('MOZ')), 'for others'), arrive('MOZ'));
    expect(refused(complete, ballot('MOZ', 'against'))).toBe('40 vote-complete');
    expect(refused(complete, ballot('FRA', 'against'))).toBe('40 vote-complete');
    expect(view(complete, 'MOZ').vote).toMatchObject({ open: true, notYet: [], absent: ['MOZ'] });
    expect(tally(does(complete, count))).toBe('14-0-0-0-1');
    const others = members.filter((seat) => seat !== 'MOZ' && seat !== 'FRA');
    const [again, before] = [
      does(complete, point('USA', 'vote'), ruling(true), declare),
      does(called, leave('MOZ'), ...others.map((seat) => ballot(seat, 'for')), arrive('MOZ')),
    ];
    expect(facts(again, count).notYet).toHaveLength(15);
    expect(view(again, 'USA').vote).toMatchObject({ open: false, cast: 0 });
    expect(facts(before, count).notYet).toEqual(['FRA', 'MOZ']);
  });

  it('the call is complete, too, when the last that had not voted leaves', () => {
    const all = members.filter((seat) => seat !== 'MOZ').map((seat) => ballot(seat, 'for'));
    const waiting = does(called, ...all);
    expect(refused(waiting, count)).toBe('40 vote-incomplete');
    const left = does(waiting, leave('MOZ'), arrive('MOZ'));
    expect(refused(left, ballot('FRA', 'against'))).toBe('40 vote-complete');
    expect(view(left, 'FRA').vote).toMatchObject({ open: true, absent: ['MOZ'] });
    const held = does(waiting, point('USA', 'vote'), ruling(false), appeal('USA'), put(), leave('MOZ'));
    expect(refused(does(vote(held, 'against others'), arrive('MOZ')), ballot('MOZ', 'for'))).toBe(
      '40 vote-complete',
    );
  });

  it('the call has to be complete (S/PV.492), and the President declares it', () => {
    const half = does(called, ballot('FRA', 'for'));
    expect(refused(half, count)).toBe('40 vote-incomplete');
    expect(facts(half, count).notYet).toHaveLength(14);
    expect(refused(casts(called, 'for others'), { kind: 'result.declare', by: 'USA' })).toBe(
      '40 not-president',
    );
  });

  it('nothing is said meanwhile, and no motion made', () => {
    for (const doing of [say('FRA'), move('FRA', 'suspend'), object('FRA'), table('RUS', 'D2')])
      expect(refused(called, doing)).toBe('40 stage');
  });

  it('abstaining, not participating and being absent are told apart and count the same', () => {
    const one = vote(does(called, leave('MOZ')), 'for others; abstaining DZA; not-participating ECU');
    expect(tally(one)).toBe('12-0-1-1-1');
    expect(outcome(one, 'vote.adopted').result.ballots).toMatchObject({
      abstaining: ['DZA'],
      'not-participating': ['ECU'],
      absent: ['MOZ'],
    });
  });

  it('seats are listed in English alphabetical order', () => {
    const voted = vote(called, 'for others');
    expect(outcome(voted, 'vote.adopted').result.ballots.for).toEqual(meeting(voted).members);
  });

  it('there is no tie-break: seven to seven fails', () => {
    const tied = vote(does(called, leave('SLE')), 'for DZA CHN ECU FRA GUY JPN MLT; against others');
    expect(tally(tied)).toBe('7-7-0-0-1');
    expect(outcome(tied, 'draft.failed').because).toBe('votes');
  });

  it('there is no quorum: with one member at the table the vote is taken and fails', () => {
    const alone = does(atAgenda({ date: '2024-03-25', drafts: {} }), object('JPN'));
    const left = does(
      alone,
      ...meeting(alone)
        .members.filter((seat) => seat !== 'JPN')
        .map((seat) => leave(seat)),
    );
    const voted = vote(does(left, put()), 'for others');
    expect(tally(voted)).toBe('1-0-0-0-14');
    expect(stage(voted)).toBe('closed');
  });
});
