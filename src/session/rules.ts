import type { Move } from '../claims/acts.ts';
import { CLAIMS_RULES } from '../claims/rules.ts';
import { challengeOf } from '../claims/status.ts';
import type { Seat } from '../council/seat.ts';
import type { OwnWords } from '../procedure/acts.ts';
import { first, isPresent, MAX_WORDS } from '../procedure/gates.ts';
import type { Mutable } from '../procedure/proceedings.ts';
import { type Refusal, refuse } from '../procedure/refusal.ts';
import type { ActRule, Choice } from '../procedure/rule.ts';
import { PROCEDURE_RULES } from '../procedure/rules.ts';
import { markSpoken, spokenCheck, spokenGate, statementMade } from '../procedure/statements.ts';
import type { ActKind, ActOf, Council, Outcome } from './council.ts';

/** The rule of one kind of act over the whole Council. */
export type Rule<K extends ActKind> = ActRule<ActOf<K>, Council, Mutable<Council>, Outcome, Move>;

interface Spoken {
  readonly by: Seat;
  readonly words: OwnWords | null;
}

type Over<A> = ActRule<A, Council, Mutable<Council>, Outcome, Move>;

/** A spoken act: procedure governs the floor and the words (rule 27), the ledger what is done with claims. */
function spoken<A extends Spoken>(ledger: Over<A>, states: boolean): Over<A> {
  return {
    gate: (council, stage, seat) =>
      first(spokenGate(council, stage, seat), ledger.gate(council, stage, seat)),
    none: (council, stage, seat) => ledger.none?.(council, stage, seat) ?? null,
    check: (council, stage, act) => first(spokenCheck(act.words), ledger.check(council, stage, act)),
    choices: ledger.choices,
    apply(council, stage, act, emit) {
      markSpoken(council);
      if (states) emit(statementMade(council, stage, act.by));
      ledger.apply(council, stage, act, emit);
    },
  };
}

/** Challenges for which the President may offer the floor: open, not offered before, somebody at the seat. */
const offerable = (council: Council) =>
  council.ledger.challenges.filter(
    ({ status, offered, to }) => status === 'open' && !offered && isPresent(council, to),
  );

/** The offer of the floor to a challenged seat, with what only the ledger knows: which challenges are open. */
const floorOffer: Rule<'floor.offer'> = {
  ...PROCEDURE_RULES['floor.offer'],
  none: (council) => (offerable(council).length === 0 ? refuse('table', 'no-open-challenge') : null),
  check(council, stage, act) {
    const challenge = challengeOf(council.ledger, act.challenge);
    if (challenge?.status !== 'open' || challenge.to !== act.to)
      return refuse('table', 'no-open-challenge', { challenge: act.challenge, to: act.to });
    if (challenge.offered) return refuse('table', 'already-offered', { challenge: act.challenge });
    return PROCEDURE_RULES['floor.offer'].check(council, stage, act);
  },
  choices: (council, _stage, by) =>
    offerable(council).map(({ id, to }) => ({
      act: { kind: 'floor.offer', by, to, challenge: id },
      holes: [],
    })),
};

/** A point of order against a challenge, with what only the ledger knows: which challenges are open. */
const orderRaise: Rule<'order.raise'> = {
  ...PROCEDURE_RULES['order.raise'],
  check(council, stage, act): Refusal | null {
    if (act.challenge !== null && challengeOf(council.ledger, act.challenge)?.status !== 'open')
      return refuse('30', 'no-such-point', { about: act.about, challenge: act.challenge });
    return PROCEDURE_RULES['order.raise'].check(council, stage, act);
  },
  choices(council, stage, by: Seat) {
    const against = council.ledger.challenges.filter(({ status }) => status === 'open');
    return [
      ...PROCEDURE_RULES['order.raise'].choices(council, stage, by),
      ...against.map(
        ({ id }): Choice<ActOf<'order.raise'>> => ({
          act: { kind: 'order.raise', by, about: 'challenge', challenge: id, words: null },
          holes: [{ name: 'words', type: 'text', maxLength: MAX_WORDS }],
        }),
      ),
    ];
  },
};

/** Every kind of act with the rule that governs it; the compiler holds the table complete. */
export const RULES: { readonly [K in ActKind]: Rule<K> } = {
  ...PROCEDURE_RULES,
  'floor.offer': floorOffer,
  'order.raise': orderRaise,
  'statement.make': spoken(CLAIMS_RULES['statement.make'], true),
  'challenge.put': spoken(CLAIMS_RULES['challenge.put'], false),
  'answer.give': spoken(CLAIMS_RULES['answer.give'], false),
  'answer.decline': spoken(CLAIMS_RULES['answer.decline'], false),
  'news.release': CLAIMS_RULES['news.release'],
};

/** Every kind of act, in the order of the table. */
export const ACT_KINDS: readonly ActKind[] = Object.keys(RULES).filter(
  (kind): kind is ActKind => kind in RULES,
);
