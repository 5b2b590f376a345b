import { SECRETARIAT, type Seat } from '../council/seat.ts';
import type { Mutable } from '../procedure/proceedings.ts';
import type { Refusal } from '../procedure/refusal.ts';
import type { Choice } from '../procedure/rule.ts';
import { ANSWERS, type ClaimsAct, type Move } from './acts.ts';
import type { Challenge, Claim } from './ledger.ts';
import { mark } from './moves.ts';
import { refuse } from './refuse.ts';
import { belongsHere, type ClaimsRule, claimOf, type Recorded, sittingOf } from './state.ts';
import { challengeOf, isRaised, openChallengesTo } from './status.ts';

type Act<K extends ClaimsAct['kind']> = Choice<Extract<ClaimsAct, { readonly kind: K }>, Move>;
const WORDS = { name: 'words', type: 'text', maxLength: 20_000 } as const;

/** Who can be challenged on a claim: those it is about, as the scenario lists them, and whoever asserted it. */
function answerable(council: Recorded, claim: Claim): readonly Seat[] {
  const { members, participants } = sittingOf(council);
  const asserters = claim.asserted.map(({ by }) => by).filter((seat) => !claim.answers.includes(seat));
  return [...claim.answers, ...asserters].filter(
    (seat) => members.includes(seat) || seat === SECRETARIAT || participants.some((one) => one.seat === seat),
  );
}

function checkChallenge(council: Recorded, seat: Seat, to: Seat, id: string): Refusal | null {
  const claim = claimOf(council.ledger, id);
  if (claim === undefined) return refuse('claim-unknown', { claim: id });
  if (!belongsHere(council, claim)) return refuse('claim-elsewhere', { claim: id, meetings: claim.meetings });
  if (!isRaised(claim)) return refuse('claim-not-raised', { claim: id });
  if (to === seat) return refuse('own-challenge', { claim: id });
  if (!answerable(council, claim).includes(to))
    return refuse('not-answerable', { claim: id, to, answers: answerable(council, claim) });
  return openChallengesTo(council.ledger, to).some((one) => one.claim === id)
    ? refuse('already-challenged', { claim: id, to })
    : null;
}

function challengesOf(council: Recorded, seat: Seat): readonly Act<'challenge.put'>[] {
  return council.ledger.claims.flatMap((claim) =>
    answerable(council, claim)
      .filter((to) => checkChallenge(council, seat, to, claim.id) === null)
      .map(
        (to): Act<'challenge.put'> => ({
          act: { kind: 'challenge.put', by: seat, to, claim: claim.id, words: null },
          holes: [WORDS],
        }),
      ),
  );
}

/** A question to a seat about a claim on the record. It creates no duty to answer. */
export const challengePut: ClaimsRule<'challenge.put'> = {
  gate: () => null,
  none: (council, _stage, seat) =>
    challengesOf(council, seat).length === 0 ? refuse('nothing-to-challenge') : null,
  check: (council, _stage, { by, to, claim }) => checkChallenge(council, by, to, claim),
  choices: (council, _stage, seat) => challengesOf(council, seat),
  apply(council, _stage, { by, to, claim, words }, emit) {
    const id = `Q${council.ledger.challenges.length + 1}`;
    council.ledger.challenges.push({
      id,
      by,
      to,
      claim,
      entry: council.entry,
      meeting: council.current,
      words: words === null ? null : { text: words.text, lang: words.lang },
      status: 'open',
      offered: false,
      how: null,
      settledIn: null,
    });
    emit({ kind: 'claim.challenged', challenge: id, claim, by, to });
  },
};

const needChallenged = (council: Recorded, seat: Seat): Refusal | null =>
  openChallengesTo(council.ledger, seat).length === 0 ? refuse('not-challenged', { seat }) : null;

function checkAnswer(council: Recorded, seat: Seat, id: string): Refusal | null {
  const challenge = challengeOf(council.ledger, id);
  if (challenge === undefined || challenge.to !== seat)
    return refuse('not-challenged', { seat, challenge: id });
  return challenge.status === 'open'
    ? null
    : refuse('already-answered', { challenge: id, status: challenge.status });
}

/** Changes a challenge in place, where it stands. */
export function settle(
  council: Mutable<Recorded>,
  id: string,
  status: Exclude<Challenge['status'], 'open'>,
): Mutable<Challenge> | undefined {
  const challenge = council.ledger.challenges.find((one): one is Mutable<Challenge> => one.id === id);
  if (challenge === undefined) return undefined;
  challenge.status = status;
  challenge.settledIn = council.entry;
  return challenge;
}

/** The challenged seat answers: confirms, denies, puts it otherwise, or speaks without answering. */
export const answerGive: ClaimsRule<'answer.give'> = {
  gate: (council, _stage, seat) => needChallenged(council, seat),
  check: (council, _stage, { by, challenge, how }) =>
    ANSWERS.includes(how) ? checkAnswer(council, by, challenge) : refuse('malformed', { part: 'how' }),
  choices: (council, _stage, by) =>
    openChallengesTo(council.ledger, by).flatMap(({ id }) =>
      ANSWERS.map(
        (how): Act<'answer.give'> => ({
          act: { kind: 'answer.give', by, challenge: id, how, words: null },
          holes: [WORDS],
        }),
      ),
    ),
  apply(council, _stage, { by, challenge: id, how }, emit) {
    const challenge = settle(council, id, 'answered');
    if (challenge === undefined) return;
    challenge.how = how;
    emit({ kind: 'claim.answered', challenge: id, claim: challenge.claim, by, how });
    // Only those a claim is about confirm it: who asserted it and holds to it adds nothing to its own word.
    const about = claimOf(council.ledger, challenge.claim)?.about ?? [];
    if (how === 'deny' || (how === 'confirm' && about.includes(by)))
      mark(council, challenge.claim, how, by, emit);
  },
};

/** The challenged seat says that it will not answer. */
export const answerDecline: ClaimsRule<'answer.decline'> = {
  gate: (council, _stage, seat) => needChallenged(council, seat),
  check: (council, _stage, { by, challenge }) => checkAnswer(council, by, challenge),
  choices: (council, _stage, by) =>
    openChallengesTo(council.ledger, by).map(
      ({ id }): Act<'answer.decline'> => ({
        act: { kind: 'answer.decline', by, challenge: id, words: null },
        holes: [WORDS],
      }),
    ),
  apply(council, _stage, { by, challenge: id }, emit) {
    const challenge = settle(council, id, 'declined');
    if (challenge !== undefined) emit({ kind: 'claim.declined', challenge: id, claim: challenge.claim, by });
  },
};
