import { describe, expect, it } from 'vitest';
import { ask, ballot, declare, give, invite, object, open, openItem, pass, put, say, table } from './acts.ts';
import {
  atAgenda,
  does,
  facts,
  kinds,
  meeting,
  outcome,
  refused,
  speaks,
  stage,
  tally,
  upTo,
  vote,
} from './meeting.ts';

describe('rule 9: the first item of every agenda is its adoption', () => {
  it('before any invitation, item or draft', () => {
    const agenda = upTo('agenda');
    for (const doing of [invite('ISL'), openItem, table('FRA', 'D1')])
      expect(refused(agenda, doing)).toBe('9 stage');
  });

  it('without an objection the President declares it adopted', () => {
    const adopted = does(upTo('agenda'), declare);
    expect(adopted.outcomes).toEqual([{ kind: 'agenda.adopted', how: 'consent' }]);
    expect(stage(adopted)).toBe('invitations');
    expect(meeting(adopted).agenda).toBe('adopted');
  });

  it('and does not put it to the vote', () => {
    expect(refused(upTo('agenda'), put())).toBe('9 no-objection');
  });

  it('only the President declares it', () => {
    expect(refused(upTo('agenda'), { kind: 'decision.declare', by: 'RUS' })).toBe('19 not-president');
  });

  it('an objection takes a vote', () => {
    const contested = does(upTo('agenda'), object('RUS'));
    expect(contested.outcomes).toEqual([{ kind: 'objection.raised', by: 'RUS', to: 'agenda' }]);
    expect(refused(contested, declare)).toBe('9 objection-made');
    expect(facts(contested, declare)).toEqual({ by: ['RUS'] });
    expect(stage(does(contested, put()))).toBe('agenda-vote');
  });

  it('a member objects, once', () => {
    expect(refused(upTo('agenda'), object('ISL'))).toBe('9 not-member');
    expect(refused(does(upTo('agenda'), object('RUS')), object('RUS'))).toBe('9 already-objected');
  });

  it('members may speak on it first', () => {
    const speaking = does(upTo('agenda'), object('RUS'), ask('CHN'), ...speaks('RUS').slice(0, 1));
    expect(refused(speaking, put())).toBe('27 speakers-remain');
    const said = does(speaking, give('CHN'), say('CHN'));
    expect(outcome(said, 'statement.made').on).toBe('agenda');
    expect(refused(said, put())).toBe('27 floor-taken');
    const heard = does(said, pass('CHN'), give('RUS'), pass('RUS'));
    expect(meeting(heard).spoken).toEqual([]);
    expect(stage(does(heard, put()))).toBe('agenda-vote');
  });

  it('and names of those outside are not on that list', () => {
    expect(refused(upTo('agenda'), ask('ISL'))).toBe('37 not-participant');
  });
});

describe('rule 9 at real meetings', () => {
  it('31 January 2022, S/PV.8960: contested, adopted 10-2-3 over two permanent members', () => {
    const contested = does(atAgenda({ date: '2022-01-31', symbol: 'S/PV.8960' }), object('RUS'), put());
    const adopted = vote(contested, 'for others; against CHN RUS; abstaining GAB IND KEN');
    expect(tally(adopted)).toBe('10-2-3');
    expect(kinds(adopted)).toEqual(['vote.adopted', 'agenda.adopted']);
    expect(outcome(adopted, 'vote.adopted').result).toMatchObject({
      class: 'procedural',
      outcome: 'adopted',
      because: null,
      vetoes: [],
    });
    expect(outcome(adopted, 'agenda.adopted').how).toBe('vote');
    expect(meeting(adopted)).toMatchObject({ agenda: 'adopted', objections: [] });
  });

  it('28 March 2024, S/PV.9592: six votes, nobody against, and the meeting is over', () => {
    const contested = does(
      atAgenda({ date: '2024-03-28', symbol: 'S/PV.9592', drafts: {} }),
      object('FRA'),
      put(),
    );
    const rejected = vote(contested, 'for DZA CHN GUY MOZ RUS SLE; abstaining others');
    expect(tally(rejected)).toBe('6-0-9');
    expect(kinds(rejected)).toEqual(['vote.failed', 'agenda.rejected', 'meeting.closed']);
    expect(outcome(rejected, 'vote.failed').result).toMatchObject({
      because: 'votes',
      required: 9,
      vetoes: [],
    });
    expect(outcome(rejected, 'meeting.closed')).toMatchObject({ how: 'agenda-rejected', until: null });
    expect(stage(rejected)).toBe('closed');
    expect(meeting(rejected)).toMatchObject({ agenda: 'rejected', closed: true });
    expect(refused(rejected, declare)).toBe('table session-over');
  });

  it('29 August 1950, S/PV.492: an item included by exactly seven of eleven, a permanent member against', () => {
    const contested = does(atAgenda({ date: '1950-08-29', symbol: 'S/PV.492' }), object('CHN'), put());
    const called = 'for ECU FRA IND NOR SUN GBR USA; against CHN CUB; abstaining EGY; not-participating YUG';
    const adopted = vote(contested, called);
    expect(tally(adopted)).toBe('7-2-1-1-0');
    expect(outcome(adopted, 'vote.adopted').result.required).toBe(7);
    expect(stage(adopted)).toBe('invitations');
  });

  it('and the next meeting of the session starts from its own request', () => {
    const rejected = vote(does(upTo('agenda'), object('GBR'), put()), 'against others');
    expect(stage(rejected)).toBe('uncalled');
    expect(meeting(rejected).id).toBe('later');
    expect(refused(rejected, open)).toBe('8 call-first');
    expect(refused(rejected, ballot('GBR', 'for'))).toBe('2 stage');
  });
});
