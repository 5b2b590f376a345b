import type { Seat } from '../council/seat.ts';
import type { Stage } from '../council/stages.ts';
import type { Mutable } from '../procedure/proceedings.ts';
import type { Refusal } from '../procedure/refusal.ts';
import { MOVES, type Move } from './acts.ts';
import type { Claim, ClaimsOutcome, Mark } from './ledger.ts';
import { refuse } from './refuse.ts';
import { belongsHere, type ClaimsRule, claimOf, type Recorded } from './state.ts';
import { isRaised } from './status.ts';

const WORDS = { name: 'words', type: 'text', maxLength: 20_000 } as const;

/** Claims are raised on the item of the agenda, not while the agenda, an invitation or a motion is discussed. */
const ON_ITEM: readonly Stage[] = ['debate', 'voting', 'informal'];

const by = (marks: readonly Mark[], seat: Seat): boolean => marks.some((mark) => mark.by === seat);

/** Whether a seat may make this move on a claim as the ledger stands. Every seat has the same moves. */
function checkMove(council: Recorded, seat: Seat, move: Move): Refusal | null {
  const claim = claimOf(council.ledger, move.claim);
  if (claim === undefined) return refuse('claim-unknown', { claim: move.claim });
  const facts = { claim: claim.id };
  if (!belongsHere(council, claim)) return refuse('claim-elsewhere', { ...facts, meetings: claim.meetings });
  // Whoever may assert a claim also puts it on the record by presenting evidence for it.
  const raises = move.do === 'assert' || (move.do === 'evidence' && claim.by.includes(seat));
  if (!raises && !isRaised(claim)) return refuse('claim-not-raised', facts);
  switch (move.do) {
    case 'assert':
      if (!claim.by.includes(seat)) return refuse('claim-not-yours', { ...facts, by: claim.by });
      return by(claim.asserted, seat) || by(claim.denied, seat) ? refuse('claim-already', facts) : null;
    case 'support':
      return by(claim.asserted, seat) || by(claim.supported, seat) || by(claim.denied, seat)
        ? refuse('claim-already', facts)
        : null;
    case 'deny':
      return by(claim.asserted, seat) || by(claim.supported, seat) || by(claim.denied, seat)
        ? refuse('claim-already', facts)
        : null;
    case 'confirm':
      if (!claim.about.includes(seat)) return refuse('not-about-you', { ...facts, about: claim.about });
      return by(claim.confirmed, seat) ? refuse('claim-already', facts) : null;
    case 'evidence':
      if (!claim.evidence.includes(seat)) return refuse('no-evidence', facts);
      return by(claim.evidenced, seat) ? refuse('claim-already', facts) : null;
  }
}

/** Every move the seat may make now, in the order of the ledger. */
export const movesOf = (council: Recorded, seat: Seat): readonly Move[] =>
  council.ledger.claims.flatMap(({ id }) =>
    MOVES.map((kind): Move => ({ do: kind, claim: id })).filter(
      (move) => checkMove(council, seat, move) === null,
    ),
  );

/**
 * Refuses a list of moves when one of them is not open to the seat, or when the statement would take two positions
 * on one claim. Evidence goes with any position.
 */
function checkMoves(council: Recorded, seat: Seat, moves: readonly Move[]): Refusal | null {
  const taken = new Set<string>();
  for (const move of moves) {
    if (!MOVES.includes(move.do)) return refuse('malformed', { part: 'moves' });
    const key = move.do === 'evidence' ? `evidence ${move.claim}` : move.claim;
    const refused = taken.has(key)
      ? refuse('claim-already', { claim: move.claim })
      : checkMove(council, seat, move);
    if (refused !== null) return refused;
    taken.add(key);
  }
  return null;
}

/** Where a move leaves its mark in the claim, and the outcome that tells of it. */
const MARKS = {
  assert: ['asserted', 'claim.asserted'],
  support: ['supported', 'claim.supported'],
  deny: ['denied', 'claim.denied'],
  confirm: ['confirmed', 'claim.confirmed'],
  evidence: ['evidenced', 'claim.evidenced'],
} as const;

/** Leaves a seat's mark in a claim, once. */
export function mark(
  council: Mutable<Recorded>,
  id: string,
  move: Move['do'],
  seat: Seat,
  emit: (outcome: ClaimsOutcome) => void,
): void {
  const claim = council.ledger.claims.find((one): one is Mutable<Claim> => one.id === id);
  if (claim === undefined) return;
  const [list, kind] = MARKS[move];
  if (by(claim[list], seat)) return;
  claim[list].push({ by: seat, entry: council.entry });
  emit({ kind, claim: id, by: seat });
}

/**
 * A statement, and what it does with claims (the floor is procedure's to check). Without moves or own words it is a
 * statement on the item in general.
 */
export const statementMake: ClaimsRule<'statement.make'> = {
  gate: () => null,
  check: (council, stage, act) =>
    act.moves.length > 0 && !ON_ITEM.includes(stage)
      ? refuse('claim-elsewhere', { stage })
      : checkMoves(council, act.by, act.moves),
  choices: (council, stage, seat) => [
    {
      act: { kind: 'statement.make', by: seat, moves: [], words: null },
      holes: ON_ITEM.includes(stage)
        ? [{ name: 'moves', type: 'subset', from: movesOf(council, seat) }, WORDS]
        : [WORDS],
    },
  ],
  apply(council, _stage, act, emit) {
    for (const move of act.moves) {
      const claim = claimOf(council.ledger, move.claim);
      if (move.do === 'evidence' && claim !== undefined && !isRaised(claim))
        mark(council, move.claim, 'assert', act.by, emit);
      mark(council, move.claim, move.do, act.by, emit);
    }
  },
};
