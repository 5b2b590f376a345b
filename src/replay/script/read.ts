import type { Migrations } from '../../record/migrate.ts';
import { lintScenario } from '../../scenario/lint/lint.ts';
import { hasErrors, inFileOrder, type Problem, problemAt } from '../../scenario/problem.ts';
import { shapeOf } from '../../scenario/shape.ts';
import { type Locate, readYaml, type Yaml } from '../../scenario/yaml.ts';
import { notCovered } from './covered.ts';
import { scenarioOfMeeting, writtenAs } from './meeting.ts';
import { presentFormat, REPLAY_MIGRATIONS, type ReplayMigration } from './migrate.ts';
import { type Head, headSchema } from './schema.ts';
import type { Given, Place, Script } from './script.ts';
import { readSteps } from './steps.ts';

export type ReadScript =
  | {
      readonly ok: true;
      readonly script: Script;
      /** Where a key of the file stands. */
      readonly at: (key: 'scenario' | 'given') => Place;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Which scenario it is played in; problems where it names none, or two, or describes one that cannot be. */
function scenarioOf(
  head: Head,
  yaml: Yaml,
  file: string,
): { readonly scenario: Script['scenario'] } | { readonly problems: readonly Problem[] } {
  const { scenario: named, meeting, digest = null, source = null } = head;
  if (meeting === undefined) {
    if (named !== undefined) return { scenario: { named, digest } };
    const facts = { path: '', key: 'scenario' };
    return { problems: [problemAt(file, yaml.locate([]), { code: 'missing-key', facts })] };
  }
  const at = yaml.locate(['meeting'], 'key');
  if (named !== undefined) return { problems: [problemAt(file, at, { code: 'two-scenarios', facts: {} })] };
  const problem = notCovered(meeting.date, file, yaml.locate(['meeting', 'date']));
  if (problem !== null) return { problems: [problem] };
  const own = scenarioOfMeeting(meeting, source);
  const locate: Locate = (path) => yaml.locate(writtenAs(meeting, own, path));
  const problems = lintScenario({ ok: true, data: own, locate }, file, {});
  return hasErrors(problems) ? { problems: eachOnce(problems) } : { scenario: { own } };
}

/** The item of a short meeting stands at several places of its scenario, and is told of once. */
const eachOnce = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter((one, at) => problems.findIndex((other) => canonicalOf(other) === canonicalOf(one)) === at);

const canonicalOf = ({ code, facts, line, column }: Problem): string =>
  JSON.stringify([code, facts, line, column]);

function givenOf({ given }: Head): Given | null {
  if (given === undefined) return null;
  return 'from' in given ? given : { record: given.record, entry: given.entry ?? null };
}

/**
 * A replay file (YAML 1.2) as its steps. Problems: every code of `readYaml`, `shapeOf` and, for a meeting that the file
 * describes, the linter; and `newer-format`, `two-scenarios`, `not-one-line`. The notation is read when the meeting is run: what a line
 * may say depends on where the meeting stands.
 */
export function readScript(
  text: string,
  file: string,
  migrations: Migrations<ReplayMigration> = REPLAY_MIGRATIONS,
): ReadScript {
  const opened = readYaml(text, file);
  if (!opened.ok) return opened;
  const present = presentFormat(opened, file, migrations);
  if (!present.ok) return { ok: false, problems: [present.problem] };
  const { yaml } = present;
  const head = shapeOf<Head>(headSchema, yaml.data, yaml.locate, file);
  if (!head.ok) return head;
  const steps = readSteps(yaml, file, head.data.steps);
  const found = scenarioOf(head.data, yaml, file);
  const problems = [...steps.problems, ...('problems' in found ? found.problems : [])];
  if ('problems' in found || problems.length > 0) return { ok: false, problems: inFileOrder(problems) };
  const { title = null, source = null, seed, options, held, reasons } = head.data;
  return {
    ok: true,
    at: (key) => yaml.locate([key]),
    script: {
      title,
      source,
      scenario: found.scenario,
      seed,
      strictAbstention: options?.strictAbstention ?? false,
      held,
      reasons,
      given: givenOf(head.data),
      steps: steps.steps,
    },
  };
}
