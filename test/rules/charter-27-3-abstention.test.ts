import { describe, expect, it } from 'vitest';
import { mustAbstain, partiesToAbstain } from '../../src/procedure/abstention.ts';
import type { Question } from '../../src/procedure/outcomes.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { offersInOrder } from '../../src/session/offers.ts';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import { step } from '../../src/session/step.ts';
import { view } from '../../src/session/view.ts';
import { partiesLines } from '../../src/words/en/abstention.ts';
import { afterVoteLines } from '../../src/words/en/afterVote.ts';
import { refusalLine } from '../../src/words/en/meeting.ts';
import { namingIn } from '../../src/words/en/names.ts';
import * as acts from './acts.ts';
import { harbour, type Setting } from './harbour.ts';
import { type After, does, draft, kinds, outcome, refused, vote } from './meeting.ts';

// Charter 27(3), last part, through rule 40: in decisions under Chapter VI and under paragraph 3 of Article 52, a party to a dispute
// shall abstain from voting. The text of each draft here is invented; its date, parties, chapter and votes are real.

/** A meeting of the day with the draft of the first mover put to the vote. */
const putting = (setting: Setting, mover: string, strict = false): After =>
  does(
    openSession(harbour({ ...setting, invited: [] }), { strictAbstention: strict }),
    acts.call,
    acts.open,
    acts.declare,
    acts.openItem,
    acts.table(mover, 'D1'),
    acts.openVoting,
    acts.put('D1'),
  );

/** S/RES/22 of 9 April 1947, S/PV.127: the Corfu Channel referred to the Court, under Article 36. */
const CORFU: Setting = {
  date: '1947-04-09',
  drafts: { D1: ['AUS'] },
  parties: ['ALB', 'GBR'],
  chapter: 'VI',
};
/** S/RES/502 of 3 April 1982, S/PV.2350: under Article 40, and so Chapter VII. */
const FALKLANDS: Setting = {
  date: '1982-04-03',
  drafts: { D1: ['GBR'] },
  parties: ['ARG', 'GBR'],
  chapter: 'VII',
};
/** S/2014/189 of 15 March 2014, S/PV.7138; that it fell under Chapter VI, and who was a party, was contested. */
const CRIMEA: Setting = {
  date: '2014-03-15',
  drafts: { D1: ['USA'] },
  parties: ['RUS', 'UKR'],
  chapter: 'VI',
};
const DRAFT: Question = { kind: 'draft', draft: 'D1' };

describe('all four conditions have to hold', () => {
  const of = (setting: Setting, doings: readonly acts.Doing[] = []): readonly string[] => {
    const session = does(
      openSession(harbour({ date: '2014-03-15', drafts: { D1: ['USA'] }, invited: [], ...setting })),
      acts.call,
      acts.open,
      acts.declare,
      acts.openItem,
      acts.table('USA', 'D1'),
      ...doings,
    );
    return partiesToAbstain(session.council, DRAFT);
  };
  const parties = ['RUS', 'UKR'];

  it('the decision is under Chapter VI or Article 52(3)', () => {
    expect(of({ parties, chapter: 'VI' })).toEqual(['RUS']);
    expect(of({ parties, chapter: 'VIII-52' })).toEqual(['RUS']);
    expect(of({ parties, chapter: 'VII' })).toEqual([]);
    expect(of({ parties, chapter: 'none' })).toEqual([]);
    expect(of({ parties })).toEqual([]);
  });

  it('there is a dispute, which a situation is not', () => {
    expect(of({ chapter: 'VI' })).toEqual([]);
  });

  it('the member is a party, permanent or elected', () => {
    expect(of({ parties: ['JOR', 'RUS'], chapter: 'VI' })).toEqual(['JOR', 'RUS']);
    expect(of({ parties: ['UKR'], chapter: 'VI' })).toEqual([]);
  });

  it('the decision is not procedural, also when it was found so on the preliminary question', () => {
    const asked = [acts.asksMatter('RUS', 'D1'), acts.openVoting, acts.rulesMatter('D1'), acts.declare];
    expect(of({ parties, chapter: 'VI' }, asked)).toEqual([]);
    const { council } = putting(CRIMEA, 'USA');
    expect(mustAbstain(council, DRAFT, 'RUS')).toBe(true);
    for (const question of [
      { kind: 'agenda' },
      { kind: 'preliminary', draft: 'D1' },
      { kind: 'ruling', about: 'matter', draft: 'D1' },
    ] as const)
      expect(mustAbstain(council, question, 'RUS')).toBe(false);
  });

  it('it bears on the parts and amendments of the text as on the whole', () => {
    const { council } = putting(CRIMEA, 'USA');
    const part: Question = { kind: 'part', draft: 'D1', paragraph: '1' };
    const amendment: Question = {
      kind: 'amendment',
      draft: 'D1',
      amendment: 'A1',
      by: 'CHN',
      change: 'delete',
      paragraph: '1',
    };
    expect([part, amendment].map((one) => mustAbstain(council, one, 'RUS'))).toEqual([true, true]);
  });

  it('a meeting fixed by an adjournment is on the same dispute', () => {
    const session = does(
      openSession(harbour({ ...CRIMEA, invited: [] })),
      acts.call,
      acts.open,
      acts.move('USA', 'adjourn-to', '2014-03-17 10:00'),
      acts.declare,
    );
    expect(session.council.meetings[1]?.parties).toEqual(['RUS', 'UKR']);
  });
});

describe('by default a party votes as it likes, and the record says so', () => {
  const lines = (session: After, setting: Setting): readonly string[] =>
    afterVoteLines(session.outcomes, namingIn(textsOf(harbour(setting))));

  it('15 March 2014: Russia votes against, and the veto counts', () => {
    const voted = vote(putting(CRIMEA, 'USA'), 'for others; against RUS; abstaining CHN');
    expect(outcome(voted, 'abstention.expected')).toEqual({ kind: 'abstention.expected', seat: 'RUS' });
    expect(outcome(voted, 'vote.failed').result).toMatchObject({ because: 'veto', vetoes: ['RUS'] });
    expect(draft(voted, 'D1').status).toBe('vetoed');
    expect(lines(voted, CRIMEA)).toEqual([
      'Under Article 27(3) a party to a dispute abstains in decisions under Chapter VI and Article 52(3): Russia, named as a party, has voted for or against; since 1960 the Council has not enforced it.',
    ]);
  });

  it('9 April 1947: the United Kingdom takes no part in the vote, and nothing is said', () => {
    const voted = vote(putting(CORFU, 'AUS'), 'for others; abstaining POL SUN; not-participating GBR');
    expect(outcome(voted, 'vote.adopted').result.ballots['not-participating']).toEqual(['GBR']);
    expect(kinds(voted)).toEqual(['vote.adopted', 'draft.adopted']);
  });

  it('3 April 1982: a party votes for, under Chapter VII, and nothing is said', () => {
    const voted = vote(putting(FALKLANDS, 'GBR'), 'for others; against PAN; abstaining CHN ESP POL SUN');
    expect(outcome(voted, 'vote.adopted').result.ballots.for).toContain('GBR');
    expect(kinds(voted)).not.toContain('abstention.expected');
  });

  it('the ballot that counts is the last one', () => {
    const changed = does(
      putting(CRIMEA, 'USA'),
      acts.ballot('RUS', 'against'),
      acts.ballot('RUS', 'abstaining'),
    );
    const others = vote(changed, 'for others; abstaining RUS');
    expect(kinds(others)).toEqual(['vote.adopted', 'draft.adopted']);
  });

  it('whoever looks is told before the count whom the article bears on', () => {
    const scenario = harbour(CRIMEA);
    const seen = view(putting(CRIMEA, 'USA'), 'RUS').vote;
    if (seen === null) throw new Error('no vote');
    expect(seen).toMatchObject({ parties: ['RUS'], strict: false });
    expect(partiesLines(seen, textsOf(scenario))).toEqual([
      'Under Article 27(3) a party to a dispute abstains in decisions under Chapter VI and Article 52(3): here Russia. Practice: since 1960 the Council has not enforced it.',
    ]);
  });
});

describe('in the strict option a party cannot vote for or against', () => {
  const strict = putting(CRIMEA, 'USA', true);
  const ballots = (session: Session, seat: string): readonly string[] =>
    offersInOrder(session, seat).flatMap(({ choices }) =>
      choices.flatMap(({ act }) => (act.kind === 'ballot.cast' ? [act.ballot] : [])),
    );

  it('it abstains, or does not participate', () => {
    expect(refused(strict, acts.ballot('RUS', 'for'))).toBe('Charter 27(3) party-abstains');
    expect(refused(strict, acts.ballot('RUS', 'against'))).toBe('Charter 27(3) party-abstains');
    expect(ballots(strict, 'RUS')).toEqual(['abstaining', 'not-participating']);
    expect(ballots(strict, 'USA')).toEqual(['for', 'against', 'abstaining', 'not-participating']);
    const adopted = vote(strict, 'for others; abstaining RUS CHN');
    expect(outcome(adopted, 'vote.adopted').result.ballots.abstaining).toEqual(['CHN', 'RUS']);
  });

  it('the refusal says why in words', () => {
    const done = step(strict, acts.ballot('RUS', 'against'));
    if (done.ok) throw new Error('in order');
    expect(refusalLine(done.refusal, textsOf(harbour(CRIMEA)))).toContain(
      'Charter 27(3): Russia, as a party to the dispute, abstains or does not participate',
    );
  });

  it('the votes that are needed stay the same: 6-1-3 of ten voting is one short of seven', () => {
    // 28 August 1947, the Egyptian question: six for, one against, three abstaining, the United Kingdom standing aside.
    const egypt = putting({ ...CORFU, date: '1947-08-28', parties: ['EGY', 'GBR'] }, 'AUS', true);
    const voted = vote(
      egypt,
      'for AUS BEL BRA CHN FRA USA; against COL; abstaining POL SUN SYR; not-participating GBR',
    );
    expect(outcome(voted, 'vote.failed').result).toMatchObject({ because: 'votes', required: 7 });
  });

  it('under Chapter VII a party votes as it likes', () => {
    expect(refused(putting(FALKLANDS, 'GBR', true), acts.ballot('GBR', 'for'))).toBe('in order');
  });

  it('and the scenario may ask for it itself', () => {
    const scenario = { ...harbour(CRIMEA), options: { strictAbstention: true } };
    expect(openSession(scenario).council.strictAbstention).toBe(true);
    expect(openSession(harbour(CRIMEA)).council.strictAbstention).toBe(false);
  });
});
