import { STAGES } from '../../src/council/stages.ts';
import { REASONS } from '../../src/procedure/refusal.ts';
import { notationProblem, REPLAYS_PAGE as PAGE, problemShown, STEP_KEYS } from '../../src/words/en.ts';
import { code, page, table } from './markdown.ts';
import { FIRST, FROM_SCENARIO, failureOf, OVER_STEPS, STEPS, TRAPS, WRONG } from './replayExamples.ts';
import { keysAt, OUTCOME_NAMES } from './replaySchema.ts';

/** The comment that binds a file to the JSON Schema, from where the replays of this repository are. */
export const BINDING = '# yaml-language-server: $schema=../../schema/replay.schema.json';

const block = (text: string, language = 'yaml'): readonly string[] => [
  `\`\`\`${language}`,
  ...text.trimEnd().split('\n'),
  '```',
];

/** Keys with their values; stages have a list of their own. */
const keyTable = (...path: readonly string[]): readonly string[] => {
  const keys = keysAt(...path);
  const hasValues = keys.some(([, , values]) => values.length > 0);
  return table(
    hasValues ? [PAGE.key, PAGE.means, PAGE.value] : [PAGE.key, PAGE.means],
    keys.map(([key, text, values]) => {
      const shown = values.length === STAGES.length ? '' : values.map(code).join(', ');
      return hasValues ? [code(key), text, shown] : [code(key), text];
    }),
  );
};

const stepTable = (): readonly string[] =>
  table(
    [PAGE.key, PAGE.means],
    Object.entries(STEP_KEYS).map(([key, text]) => [code(key), text]),
  );

const MEETING = ['properties', 'meeting'] as const;
const EXPECTED = ['properties', 'steps', 'items', 'anyOf', '1', 'properties', 'expect'] as const;
const WITHIN = [...MEETING, 'properties'] as const;

/** What is told of a replay that does not hold: here where the meeting stands. */
function mismatch(text: string): string {
  const { at, ...failure } = failureOf(text);
  if (failure.because !== 'expected') throw new Error(failure.because);
  const [{ key, expected, found } = { key: '', expected: '', found: '' }] = failure.mismatches;
  return `harbour.replay.yaml:${at.line}:${at.column}\n${key}: expected ${expected}, found ${found}`;
}

function unreadable(text: string): string {
  const failure = failureOf(text);
  if (failure.because !== 'unreadable') throw new Error(failure.because);
  const { problem, line, at } = failure;
  return [
    `harbour.replay.yaml:${at.line}:${problem.from + 1}`,
    ...problemShown(problem, line.text),
    notationProblem(problem, line.text),
  ].join('\n');
}

const [unread = '', ...otherFailures] = PAGE.failureKinds;

/** The text of docs/replays.md. */
export const replaysPage = (): string =>
  page(
    `# ${PAGE.title}`,
    `<!-- ${PAGE.generated} -->`,
    ...PAGE.intro,
    `## ${PAGE.first}`,
    PAGE.firstWords,
    block(FIRST),
    PAGE.run,
    PAGE.wrongWords,
    block(mismatch(WRONG), 'text'),
    `## ${PAGE.head}`,
    PAGE.headWords,
    keyTable(),
    `## ${PAGE.meeting}`,
    PAGE.meetingWords,
    keyTable(...MEETING),
    PAGE.draft,
    keyTable(...WITHIN, 'drafts', 'additionalProperties'),
    PAGE.claim,
    keyTable(...WITHIN, 'claims', 'additionalProperties'),
    PAGE.person,
    keyTable(...WITHIN, 'people', 'additionalProperties'),
    `## ${PAGE.steps}`,
    ...PAGE.stepsWords,
    stepTable(),
    PAGE.stepsExample,
    block(OVER_STEPS + STEPS),
    `## ${PAGE.from}`,
    ...PAGE.fromWords,
    block(FROM_SCENARIO),
    `## ${PAGE.expect}`,
    PAGE.expectWords,
    keyTable(...EXPECTED),
    `### ${PAGE.stages}`,
    PAGE.stagesWords,
    STAGES.map(code).join(', '),
    `### ${PAGE.outcomes}`,
    PAGE.outcomesWords,
    OUTCOME_NAMES.map(code).join(', '),
    `### ${PAGE.reasons}`,
    PAGE.reasonsWords,
    REASONS.toSorted().map(code).join(', '),
    `## ${PAGE.traps}`,
    PAGE.trapWords.map((one) => `- ${one}`),
    block(TRAPS),
    `## ${PAGE.failures}`,
    PAGE.failuresWords[0],
    `- ${unread}`,
    block(unreadable(FIRST.replace('calls the meeting', 'cals the meeting')), 'text').map(
      (line) => `  ${line}`,
    ),
    otherFailures.map((one) => `- ${one}`),
    PAGE.failuresWords[1],
    `## ${PAGE.editor}`,
    block(BINDING),
    PAGE.editorWords,
  );
