import { meetingOf } from '../procedure/gates.ts';
import type { Expectation } from '../replay/script/schema.ts';
import type { Act } from '../session/council.ts';
import type { Session } from '../session/session.ts';
import { step } from '../session/step.ts';
import { type Counted, counted } from './invariants/counted.ts';
import type { Step } from './invariants/invariant.ts';

/** The invariants that bear on how a vote comes out, and on the list of speakers. */
const OF_VOTES: readonly number[] = [1, 2, 3];
const OF_THE_LIST = 16;

/** Why a text voted on fails, as the rules have it and the ballots are (Charter 27). */
function because({ ayes, required, permanentAgainst, isProcedural }: Counted): Expectation['because'] {
  if (ayes < required) return 'votes';
  return !isProcedural && permanentAgainst.length > 0 ? 'veto' : 'nothing';
}

/** The last of these acts, with the session on either side of it. */
function lastStep(start: Session, acts: readonly Act[]): Step | null {
  let last: Step | null = null;
  for (const act of acts) {
    const before: Session = last?.after ?? start;
    const taken = step(before, act);
    if (!taken.ok) return null;
    last = { before, act, outcomes: taken.outcomes, after: taken.session };
  }
  return last;
}

/** What ought to hold after the acts where an invariant is broken; null where a replay cannot say it. */
export function oughtOf(number: number, start: Session, acts: readonly Act[]): Expectation | null {
  const last = lastStep(start, acts);
  if (last === null) return null;
  const vote = counted(last);
  if (OF_VOTES.includes(number) && vote !== null) {
    // A ruling is upheld or overruled: nothing has failed.
    const expected = vote.result.question.kind === 'ruling' ? undefined : because(vote);
    return expected === undefined ? null : { because: expected };
  }
  if (number === OF_THE_LIST) return { list: [...new Set(meetingOf(last.after.council).list)] };
  return null;
}
