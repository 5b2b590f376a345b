import type { Play } from '../api/play.ts';
import { statusOf } from '../claims/status.ts';
import type { Result } from '../procedure/outcomes.ts';
import { lastResult } from '../replay/script/expect.ts';
import { MATCHERS } from '../words/en.ts';
import type { Verdict } from './verdict.ts';

/** The last vote, on a draft where one is named. Where none was taken, neither a matcher nor its opposite holds. */
function voteOf({ session }: Play, draft: string | null): Result {
  const votes = session.council.meetings.flatMap(({ results }) => results);
  const result =
    draft === null
      ? lastResult(session)
      : votes.findLast(({ question }) => question.kind === 'draft' && question.draft === draft);
  if (result === undefined) throw new Error(MATCHERS.noVote(draft));
  return result;
}

function draftPasses({ session }: Play, id: string): Verdict {
  const { drafts } = session.council;
  const draft = drafts.find((one) => one.id === id);
  if (draft === undefined)
    throw new Error(
      MATCHERS.noDraft(
        id,
        drafts.map((one) => one.id),
      ),
    );
  const pass = draft.status === 'adopted';
  return { pass, message: () => MATCHERS.draftStands(id, draft.status, pass) };
}

/** What is put is put as the positive act it asks for: a ruling as overruling it. */
const CARRIED: readonly Result['outcome'][] = ['adopted', 'overruled', 'procedural'];

export function passes(play: Play, draft: string | null): Verdict {
  if (draft !== null) return draftPasses(play, draft);
  const result = voteOf(play, null);
  const { texts } = play.found;
  return CARRIED.includes(result.outcome)
    ? { pass: true, message: () => MATCHERS.passed(result, texts) }
    : { pass: false, message: () => MATCHERS.notPassed(result, texts) };
}

export function failsBecause(play: Play, because: 'veto' | 'votes', draft: string | null): Verdict {
  const result = voteOf(play, draft);
  const pass = result.because === because;
  return {
    pass,
    message: () => MATCHERS.failed(because, pass, result, play.found.texts),
    expected: because,
    actual: result.because ?? MATCHERS.nothing,
  };
}

export function unanswered({ session }: Play, id: string): Verdict {
  const { ledger } = session.council;
  const claim = ledger.claims.find((one) => one.id === id);
  const stand =
    ledger.challenges.find((one) => one.id === id)?.status ??
    (claim === undefined ? undefined : statusOf(ledger, claim));
  if (stand === undefined)
    throw new Error(
      MATCHERS.noClaim(
        id,
        [...ledger.challenges, ...ledger.claims].map((one) => one.id),
      ),
    );
  const pass = stand === 'unanswered';
  return {
    pass,
    message: () => MATCHERS.unanswered(id, stand, pass),
    expected: 'unanswered',
    actual: stand,
  };
}
