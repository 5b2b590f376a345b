import { notCovered } from '../replay/script/covered.ts';
import { scenarioOfMeeting } from '../replay/script/meeting.ts';
import { type Found, foundHere } from '../replay/script/prepare.ts';
import { meetingSchema, type ShortMeeting } from '../replay/script/schema.ts';
import { lintScenario } from '../scenario/lint/lint.ts';
import { hasErrors, type Problem } from '../scenario/problem.ts';
import type { DeepReadonly } from '../scenario/schema.ts';
import { shapeOf } from '../scenario/shape.ts';
import type { Locate } from '../scenario/yaml.ts';
import { unfitMeeting } from '../words/en.ts';

/**
 * The facts of a meeting, as under `meeting:` in a replay file; what is left out is as it was on the day, or as it is
 * usual. `source` says where they are told; left out, they are invented.
 */
export type MeetingFacts = DeepReadonly<(typeof meetingSchema)['_zod']['input']> & {
  readonly source?: string;
};

/** There is no file that a fact stands in. */
const nowhere: Locate = () => ({ line: 1, column: 1 });

const NAME = 'meeting';

function found(problems: readonly Problem[]): never {
  throw new RangeError(unfitMeeting(problems));
}

/**
 * A meeting of a few facts, for a test that needs no scenario of its own: `play(meeting({ date: '1950-08-29', item: 'A matter' }))`.
 * @throws RangeError for facts of which no meeting can be made, with a line for each
 */
export function meeting({ source, ...facts }: MeetingFacts): Found {
  const shaped = shapeOf<ShortMeeting>(meetingSchema, facts, nowhere, NAME);
  if (!shaped.ok) return found(shaped.problems);
  const problem = notCovered(shaped.data.date, NAME, nowhere([]));
  if (problem !== null) return found([problem]);
  const own = scenarioOfMeeting(shaped.data, source ?? null);
  const problems = lintScenario({ ok: true, data: own, locate: nowhere }, NAME, {});
  return hasErrors(problems) ? found(problems) : foundHere(own);
}
