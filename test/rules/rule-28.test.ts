import { describe, expect, it } from 'vitest';
import { ask, declare, give, leave, object, propose, put } from './acts.ts';
import { does, kinds, meeting, outcome, refused, upTo, vote } from './meeting.ts';

const rapporteur = (who: string) => ({ what: 'rapporteur', who }) as const;
const COMMITTEE = { what: 'committee' } as const;
const TASK = 'To look into the charts of the harbour';

describe('rule 28: the Council may appoint a committee or a rapporteur for a question', () => {
  it('a committee, with its task, by a decision on procedure (Charter 29)', () => {
    const appointed = does(upTo('debate'), propose('MLT', COMMITTEE, TASK), declare);
    expect(outcome(appointed, 'body.appointed')).toMatchObject({ body: 'B1', rapporteur: null });
    expect(appointed.council.bodies).toEqual([
      { id: 'B1', rapporteur: null, task: { text: TASK, lang: 'en' }, meeting: 'first' },
    ]);
  });

  it('not without saying for what, and not before the matter is on the agenda', () => {
    expect(refused(upTo('debate'), propose('MLT', COMMITTEE))).toBe('table malformed');
    expect(refused(upTo('agenda'), propose('MLT', COMMITTEE, TASK))).toBe('28 no-matter');
  });

  it('nobody has a veto on it: it helps the Council in its work', () => {
    const voting = does(upTo('debate'), propose('MLT', COMMITTEE, TASK), object('RUS'), put());
    expect(vote(voting, 'for others; against RUS CHN').council.bodies).toHaveLength(1);
  });

  it('a rapporteur is a member, appointed once', () => {
    const appointed = does(upTo('debate'), propose('MLT', rapporteur('SLE'), TASK), declare);
    expect(outcome(appointed, 'body.appointed')).toMatchObject({ rapporteur: 'SLE' });
    expect(refused(appointed, propose('MLT', rapporteur('SLE'), TASK))).toBe('28 rapporteur-already');
    expect(refused(appointed, propose('MLT', rapporteur('ISL'), TASK))).toBe('28 not-member');
  });

  it('and nobody, when whoever was to be appointed has left: the proposal lapses', () => {
    const gone = does(upTo('debate'), propose('MLT', rapporteur('SLE'), TASK), leave('SLE'), declare);
    expect(kinds(gone)).toEqual(['proposal.lapsed', 'proposal.settled']);
    expect(gone.council.bodies).toEqual([]);
  });

  it('rule 29: the President may then call the rapporteur before the list, to explain the report', () => {
    const listed = does(upTo('debate'), ask('FRA'), ask('SLE'));
    expect(refused(listed, give('SLE'))).toBe('27 not-next-on-list');
    const appointed = does(listed, propose('MLT', rapporteur('SLE'), TASK), declare);
    expect(outcome(does(appointed, give('SLE')), 'floor.given')).toMatchObject({ precedence: 29 });
    expect(meeting(appointed).rapporteurs).toEqual(['SLE']);
  });
});
