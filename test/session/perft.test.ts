import { describe, expect, it } from 'vitest';
import { WORLD } from '../../src/council/seat.ts';
import type { Act } from '../../src/session/council.ts';
import { offersInOrder } from '../../src/session/offers.ts';
import type { Session } from '../../src/session/session.ts';
import { step } from '../../src/session/step.ts';
import { POSITIONS, type PositionName } from './positions.ts';

/**
 * Perft, as of chess programs: how many sequences of one, two and three acts are in order from a position, counting
 * the canonical fill of every choice that is offered to any seat. A rule that lets one act too many through, or one
 * too few, changes a number. Whoever changes a rule on purpose says here what the new numbers come from.
 *
 * Everywhere before the close: 17 arrivals (anybody of the cast may take or join a seat), a departure for each of the
 * six seats with people but the President's while the meeting sits, and one piece of news. Once the agenda is adopted
 * whoever may move may also refer the matter to one of three or postpone it in two ways (rule 33 (4), (5)). Each
 * paragraph of a draft before the Council may be amended in three ways and, unless it is all there is of the draft, voted
 * on separately (36, 32), by any member.
 * Once the item is open, whoever may move may also propose to take the item off the list of matters of which the Council
 * is seized (rule 11); from the adoption of the agenda on, another place to meet (rule 5), and so may the
 * Secretary-General, whose seat is empty here until somebody comes. Nobody may propose to call the Assembly where no
 * draft was vetoed (A/RES/377 (V)).
 * Nobody objects to the credentials of their own seat (17), and the President's cannot be objected to.
 * To a motion or a proposal there is one objection fewer than members: its mover has none, but may withdraw it (35).
 */
const COUNTS: { readonly [Name in PositionName]: readonly [number, number, number] } = {
  // Sixteen States may ask for the meeting (rules 2, 3; the keeper of the harbour is none), the Assembly in
  // either of two ways from outside (3), the President call it (1).
  'nobody has asked for a meeting': [47, 2_207, 103_648],
  // Four more members may object, five ask for the floor, raise one point of order, make one of three motions, the
  // matter not being before the Council yet; the President can only put the question, not declare it decided, and
  // five may propose another title for the one item (rule 9).
  'the agenda is contested': [80, 5_036, 287_699],
  // The same with five objections still possible, no vote to put without one (rule 37), and the matter on the
  // agenda: five times five motions more.
  'an invitation is proposed': [85, 5_562, 329_783],
  // Only the speaker moves motions (in eight ways), passes or speaks; any of five members interrupts it, in two
  // ways (rule 30). Four may join the list, one may leave it; three drafts may be submitted (31, 38).
  'a delegation speaks': [68, 4_566, 301_145],
  // The same, and the challenge: four ways to answer, one to decline, one question back, a third kind of point of order.
  'the challenged seat has the floor': [79, 5_609, 381_928],
  // The second draft is the next; it may be withdrawn, sponsored by five and seconded by four; the withdrawn one
  // may be taken over by its one seconder (35), the third submitted; motions, points, or the close, are open too. The
  // second has one paragraph: fifteen amendments, and no request for a vote on it, which would be one on the whole.
  'a draft that was seconded is withdrawn': [182, 20_239, 1_902_900],
  // Five members may cast, or change, one of four ballots; one point of order each; no result yet (40). After it
  // motions, and amendments to the other draft and votes on its parts, are open: the third number counts them.
  'one ballot is missing': [49, 2_238, 101_671],
  // Suspension is not debated and goes before all else (33): object, withdraw, declare or put. With the motions
  // withdrawn, what is open in the debate and to a new draft counts in the third number; with the meeting suspended and
  // resumed, the motion below is before it again.
  'one motion is before another': [36, 1_283, 46_348],
  // Five members may challenge the ruling, the President may declare that it stands (30).
  'a ruling interrupts a vote': [30, 913, 28_661],
  // One meeting, nobody invited, no claims, drafts or news, but all motions; after the close no act at all is in order.
  'nothing is left but to close': [133, 10_530, 696_980],
};

const NAMES = Object.keys(POSITIONS).filter((name): name is PositionName => name in COUNTS);

const actsFrom = (session: Session): readonly Act[] =>
  [...session.council.cast.map(({ seat }) => seat), WORLD].flatMap((seat) =>
    offersInOrder(session, seat).flatMap(({ choices }) => choices.map(({ act }) => act)),
  );

/** How many sequences of so many acts are in order; each but the last of a sequence is done. */
function sequences(session: Session, length: number): number {
  const acts = actsFrom(session);
  if (length === 1) return acts.length;
  let found = 0;
  for (const act of acts) {
    const done = step(session, act);
    if (!done.ok) throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(done.refusal)}`);
    found += sequences(done.session, length - 1);
  }
  return found;
}

describe('the number of sequences of acts in order', () => {
  it.each(NAMES)('when %s', { timeout: 120_000 }, (name) => {
    expect([1, 2, 3].map((length) => sequences(POSITIONS[name], length))).toEqual(COUNTS[name]);
  });
});
