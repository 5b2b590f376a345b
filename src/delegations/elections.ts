import type { Stance } from '../scenario/schema.ts';
import type { ElectionView } from '../session/view.ts';
import { reason } from './reason.ts';
import { type Consider, offered, type Situation } from './situation.ts';

/** How a stance on a candidate weighs beside the draw, which lies between 0 and 1. */
const WEIGHT: Readonly<Record<Stance, number>> = {
  favours: 2,
  supports: 2,
  asserts: 2,
  neutral: 0,
  doubts: -1,
  reserves: -1,
  opposes: -2,
  denies: -2,
};

/** With every ballot that has not filled the seats, what the last count shows weighs more: so the ballots come to an end. */
const PULL = 0.5;

/** From 1 for the candidate with most votes in the last count down towards 0, for each count there has been. */
function pullOf({ counts }: ElectionView, id: string): number {
  const votes = counts.at(-1)?.votes ?? [];
  const place = votes.findIndex(({ candidate }) => candidate === id);
  return place < 0 ? 0 : (counts.length * PULL * (votes.length - place)) / votes.length;
}

/** How much a seat wants a candidate on a ballot: its stance, a draw of its own, and the pull of the last count. */
const wish = ({ seat, chance }: Situation, election: ElectionView, id: string): number =>
  WEIGHT[seat.stances[id] ?? 'neutral'] + chance.on(`candidate/${id}`).next() + pullOf(election, id);

/** Casts a paper in a secret ballot, once, with as many names as it may hold but for those the seat is against. */
export const castPaper: Consider = (situation) => {
  const { election } = situation.view;
  const ballot = election?.ballot;
  const offer = offered(situation, 'paper.cast')[0];
  if (election == null || ballot == null || offer === undefined) return null;
  if (!ballot.notYet.includes(situation.seat.seat)) return null;
  const names = ballot.on
    .map((id) => ({ id, wish: wish(situation, election, id) }))
    .filter((one) => one.wish > -1)
    .toSorted((one, other) => other.wish - one.wish)
    .slice(0, ballot.seats)
    .map(({ id }) => id);
  return { act: { ...offer.act, names }, why: [reason('ballot-is-secret')] };
};
