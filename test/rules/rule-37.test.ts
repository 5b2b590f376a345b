import { describe, expect, it } from 'vitest';
import {
  ask,
  ballot,
  declare,
  give,
  invite,
  leave,
  move,
  object,
  openItem,
  pass,
  point,
  put,
  say,
} from './acts.ts';
import {
  atAgenda,
  does,
  facts,
  kinds,
  meeting,
  outcome,
  refused,
  stage,
  tally,
  unoffered,
  upTo,
  vote,
} from './meeting.ts';

describe('rule 37: a State that is not a member may be invited, without vote', () => {
  it('proposed by the President, decided without objection', () => {
    const proposed = does(upTo('invitations'), invite('ISL'));
    expect(proposed.outcomes).toEqual([
      { kind: 'invitation.proposed', who: 'ISL', rule: 37, by: 'SVN', framed: 'invite' },
    ]);
    expect(stage(proposed)).toBe('invitation');
    const accepted = does(proposed, declare);
    expect(accepted.outcomes).toEqual([{ kind: 'invitation.accepted', who: 'ISL', rule: 37 }]);
    expect(meeting(accepted)).toMatchObject({ participants: [{ seat: 'ISL', rule: 37 }], proposal: null });
    expect(stage(accepted)).toBe('invitations');
  });

  it('or by any member, not by a State outside, and one at a time', () => {
    const proposed = does(upTo('invitations'), invite('ISL')('USA'));
    expect(outcome(proposed, 'invitation.proposed').by).toBe('USA');
    expect(meeting(does(proposed, declare)).participants).toEqual([{ seat: 'ISL', rule: 37 }]);
    expect(refused(upTo('invitations'), invite('ISL')('MEX'))).toBe('37 not-member');
    expect(refused(upTo('invitation'), invite('keeper', 39))).toBe('37 stage');
  });

  it('a member needs no invitation, nor somebody invited already, nor somebody nobody knows', () => {
    const invited = does(upTo('invitation'), declare);
    for (const who of ['USA', 'ISL', 'XXX']) expect(refused(invited, invite(who))).toBe('37 not-invitable');
  });

  it('a State under rule 37, a person under rule 39', () => {
    expect(refused(upTo('invitations'), invite('ISL', 39))).toBe('39 not-invitable');
    expect(refused(upTo('invitations'), invite('keeper', 37))).toBe('37 not-invitable');
  });

  it('an objection takes a procedural vote on the positive act: to invite', () => {
    const contested = does(upTo('invitation'), object('USA'));
    expect(refused(contested, declare)).toBe('37 objection-made');
    const voting = does(contested, put());
    expect(outcome(voting, 'question.put').question).toEqual({ kind: 'invitation', who: 'ISL', rule: 37 });
    const invited = vote(voting, 'against CHN FRA RUS GBR USA; for others; abstaining SVN');
    expect(tally(invited)).toBe('9-5-1');
    expect(kinds(invited)).toEqual(['vote.adopted', 'invitation.accepted']);
    expect(meeting(invited)).toMatchObject({ participants: [{ seat: 'ISL', rule: 37 }], objections: [] });
  });

  it('without an objection it is not put', () => {
    expect(refused(upTo('invitation'), put())).toBe('37 no-objection');
  });

  it('an objection to one invitation is none to the next', () => {
    const invited = vote(does(upTo('invitation'), object('USA'), put()), 'for others');
    expect(refused(does(invited, invite('keeper', 39)), declare)).toBe('in order');
  });

  it('members may speak on it; those invited before speak on the item', () => {
    const second = does(upTo('invitation'), declare, invite('keeper', 39), ask('RUS'));
    expect(refused(second, ask('ISL'))).toBe('39 not-member');
    expect(refused(second, declare)).toBe('27 speakers-remain');
    const said = does(second, give('RUS'), say('RUS'));
    expect(outcome(said, 'statement.made').on).toBe('invitation');
    expect(meeting(does(said, pass('RUS'), declare)).spoken).toEqual([]);
  });

  it('it gives a voice and no vote: no ballot, objection, motion or point of order', () => {
    const invited = does(upTo('invitation'), declare, openItem);
    expect(kinds(does(invited, ask('ISL'), give('ISL'), say('ISL')))).toEqual(['statement.made']);
    expect(refused(invited, move('ISL', 'adjourn'))).toBe('33 not-member');
    expect(refused(invited, point('ISL'))).toBe('30 not-member');
    const voting = does(invited, move('USA', 'adjourn'), put());
    expect(refused(voting, ballot('ISL', 'for'))).toBe('40 not-member');
    expect(refused(does(invited, move('USA', 'adjourn')), object('ISL'))).toBe('33 not-member');
  });

  it('when nobody is left there is nobody to invite', () => {
    const all = does(upTo('invitation'), declare, invite('keeper', 39), declare);
    expect(refused(all, invite('ISL'))).toBe('37 not-invitable');
    expect(unoffered(all, 'invitation.propose', 'SVN')).toBe('37 no-invitation-left');
  });

  it('a proposal outlives a suspended meeting', () => {
    const resumed = does(upTo('invitation'), move('CHN', 'suspend'), declare, (by) => ({
      kind: 'meeting.resume',
      by,
    }));
    expect(meeting(resumed).proposal).toMatchObject({ seat: 'ISL', rule: 37, late: false });
    expect(stage(does(resumed, declare))).toBe('invitations');
  });
});

describe('23 June 2000, S/PV.4164: an invitation refused 4-7-4', () => {
  const setting = {
    date: '2000-06-23',
    symbol: 'S/PV.4164',
    invited: [{ seat: 'YUG', rule: 37 as const }],
    drafts: {},
  };
  const contested = does(atAgenda(setting), declare, invite('YUG'), object('USA'), put());
  const refusedIt = vote(contested, 'for CHN NAM RUS UKR; abstaining ARG JAM MLI TUN; against others');

  it('for want of nine', () => {
    expect(tally(refusedIt)).toBe('4-7-4');
    expect(kinds(refusedIt)).toEqual(['vote.failed', 'invitation.refused']);
    expect(outcome(refusedIt, 'vote.failed').result).toMatchObject({ because: 'votes', vetoes: [] });
  });

  it('without the meeting ending', () => {
    expect(stage(refusedIt)).toBe('invitations');
    expect(meeting(refusedIt)).toMatchObject({ refused: ['YUG'], participants: [], proposal: null });
    expect(refused(does(refusedIt, openItem), ask('YUG'))).toBe('37 not-participant');
    expect(facts(does(refusedIt, openItem), ask('YUG'))).toEqual({ seat: 'YUG' });
  });
});

describe('28 September 1950, S/PV.505: an invitation that was refused is proposed again', () => {
  const setting = {
    date: '1950-09-28',
    symbol: 'S/PV.505',
    invited: [{ seat: 'PRC', rule: 39 as const }],
    drafts: {},
  };
  const text = (by: string) => does(atAgenda(setting), declare, invite('PRC', 39)(by), object('CHN'), put());
  const soviet = vote(text('SUN'), 'for FRA IND NOR SUN GBR YUG; against CHN CUB USA; abstaining others');

  it('by another member, at the same meeting', () => {
    expect(tally(soviet)).toBe('6-3-2');
    expect(meeting(soviet).refused).toEqual(['PRC']);
    const again = does(soviet, invite('PRC', 39)('ECU'), object('CHN'), put());
    const ecuador = vote(again, 'for ECU FRA IND NOR SUN GBR; against CHN CUB EGY USA; abstaining YUG');
    expect(tally(ecuador)).toBe('6-4-1');
    expect(meeting(ecuador)).toMatchObject({ refused: ['PRC'], participants: [] });
  });

  it('and, invited in the end, is refused no more', () => {
    const again = does(soviet, invite('PRC', 39)('ECU'), object('CHN'), put());
    const invited = vote(again, 'for others; against CHN CUB USA; abstaining EGY');
    expect(tally(invited)).toBe('7-3-1');
    expect(meeting(invited)).toMatchObject({ refused: [], participants: [{ seat: 'PRC', rule: 39 }] });
  });
});

describe('rule 37: also while the item is considered', () => {
  const debate = does(upTo('invitations'), openItem);

  it('the floor and the list wait, and the debate goes on where it was', () => {
    const listed = does(debate, ask('RUS'), ask('FRA'), give('RUS'));
    const proposed = does(listed, invite('ISL')('RUS'));
    expect(stage(proposed)).toBe('invitation');
    expect(meeting(proposed)).toMatchObject({ list: [], floor: null });
    const invited = does(proposed, declare);
    expect(kinds(invited)).toEqual(['invitation.accepted', 'debate.resumed']);
    expect(stage(invited)).toBe('debate');
    expect(meeting(invited)).toMatchObject({ list: ['FRA'], floor: { seat: 'RUS' } });
    expect(refused(invited, ask('ISL'))).toBe('in order');
  });

  it('also when the Council refuses', () => {
    const lost = vote(does(debate, ask('FRA'), invite('ISL')('RUS'), object('USA'), put()), 'against others');
    expect(kinds(lost)).toEqual(['vote.failed', 'invitation.refused', 'debate.resumed']);
    expect(meeting(lost)).toMatchObject({ list: ['FRA'], proposal: null });
  });

  it('not while another delegation speaks', () => {
    expect(refused(does(debate, ask('RUS'), give('RUS')), invite('ISL')('FRA'))).toBe(
      '30 speaker-interrupted',
    );
  });

  it('a delegation that leaves meanwhile loses its place, and the floor that waited for it', () => {
    const listed = does(debate, ask('RUS'), ask('FRA'), give('RUS'), say('RUS'));
    const left = does(listed, invite('ISL')('RUS'), leave('FRA'), leave('RUS'));
    expect(kinds(left)).toEqual(['seat.left', 'floor.passed']);
    expect(meeting(does(left, declare))).toMatchObject({ list: [], floor: null, spoken: ['RUS'] });
  });
});

describe('Charter, Articles 31 and 32: a party to a dispute is to be invited', () => {
  const party = (parties: readonly string[]) =>
    atAgenda({
      date: '2024-09-10',
      invited: [{ seat: 'ISL', rule: 37 }],
      parties,
      drafts: {},
    });
  const refusing = (parties: readonly string[]) =>
    vote(does(party(parties), declare, invite('ISL'), object('USA'), put()), 'against others');

  it('to refuse is a vote all the same, and the record remarks it', () => {
    expect(kinds(refusing(['ISL', 'MLT']))).toEqual([
      'vote.failed',
      'invitation.refused',
      'party.not-invited',
    ]);
  });

  it('not of a State that is not a party, which Article 31 has invited when the Council considers it concerned', () => {
    expect(kinds(refusing(['MLT', 'GBR']))).toEqual(['vote.failed', 'invitation.refused']);
  });
});
