import { readFileSync } from 'node:fs';
import { table } from '../docs/markdown.ts';

/** The figures of a group of files, as `.ci/mutation/score.mjs` keeps them. */
interface Group {
  readonly name: string;
  readonly files: number;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly notReached: number;
  readonly static: number;
  readonly strings: number;
}

interface Score {
  readonly date: string;
  readonly commit: string;
  readonly groups: readonly Group[];
}

const SCORE: Score = JSON.parse(
  readFileSync(new URL('../../.ci/mutation/score.json', import.meta.url), 'utf8'),
);

const figure = (count: number): string => count.toLocaleString('en-GB');

type Figures = Omit<Group, 'name'>;
const detected = ({ killed, timeout }: Figures): number => killed + timeout;
const tested = (group: Figures): number => detected(group) + group.survived + group.notReached;
const percent = (group: Figures): string => `${((100 * detected(group)) / tested(group)).toFixed(1)} %`;

const row = (name: string, group: Figures): readonly string[] => [
  name,
  ...[group.files, tested(group), group.killed, group.timeout, group.survived, group.notReached].map(figure),
  percent(group),
];

const sum = (of: (group: Group) => number): number => SCORE.groups.reduce((all, one) => all + of(one), 0);

const ALL: Figures = {
  files: sum(({ files }) => files),
  killed: sum(({ killed }) => killed),
  timeout: sum(({ timeout }) => timeout),
  survived: sum(({ survived }) => survived),
  notReached: sum(({ notReached }) => notReached),
  static: sum((group) => group.static),
  strings: sum(({ strings }) => strings),
};

/** Why mutants survive: kinds of them that were looked at, with an example. */
const WHY: readonly (readonly [string, string, string])[] = [
  [
    'A filter of the choices of an act, taken away',
    '`drafts.ts`, `silence.ts`, `amendments.ts`, `products.ts`, `parts.ts`',
    'Equivalent: `offers` tests each choice with `check` again, so that a list that is too long is cut to the same.',
  ],
  [
    'A guard against what cannot be there: `=== undefined`, `=== null`, `?.`, or the error thrown',
    '`challenges.ts`, `follow.ts`, `election.ts`, `consent.ts`, `admission.ts`, `before.ts`',
    'Equivalent in a session: `check` or the chart has refused such an act before. The compiler asks for the guard.',
  ],
  [
    'A refusal of a malformed value (`part`)',
    '`moves.ts`, `representation.ts`, `gates.ts`, `voting.ts`',
    'Not reached: `isWellFormed` refuses such an act at the door. The rule holds for whoever calls it without the door.',
  ],
  [
    'A mark left twice, or a list emptied that is empty',
    '`moves.ts`, `order.ts`, `proposals.ts`',
    'Equivalent: `mark` leaves a mark once; nobody has the floor when it is released.',
  ],
  [
    'Two branches that do the same, or one that returns as the end of the function does',
    '`moves.ts` (support, deny), `follow.ts` (default), `before.ts` (closed)',
    'Equivalent.',
  ],
  [
    'Which of several: `id === …` where the places tested have one such thing, `>` for `>=`, the order of a list',
    '`news.ts`, `veto.ts`, `abstention.ts`, `list.ts`, `motions.ts`, `electing.ts`',
    'Not equivalent: no test has the second one beside the first. These are gaps.',
  ],
  [
    'Facts of a refusal, left out',
    '`preliminary.ts`, `requests.ts`, `voting.ts`, `silence.ts`',
    'Not equivalent: rule and reason of the refusal are tested, what its sentence names is not. These are gaps.',
  ],
];

/** The section of `docs/conformance.md` on mutation testing: the figures of the last run by hand, and why mutants survived it. */
export const mutationSection = (): readonly string[] => [
  '## Mutation testing',
  '',
  `Run by hand (\`.ci/mutation\`), last on ${SCORE.date} at ${SCORE.commit}, on all of \`src/claims\` and \`src/procedure\` but the sentences' data in`,
  `\`src/procedure/rulebook\`: ${figure(tested(ALL))} small changes to the code, each to be noticed by a test of the rules, the claims, the cases or the Council, or by the`,
  `table of what places in meetings answer (\`test/answers\`). ${percent(ALL)} were. Before that table, and the tests written where mutants survived,`,
  'it was 76.1 % on the same sources: 3,105 of 4,079.',
  '',
  ...table(
    ['files of', 'files', 'mutants', 'killed', 'without end', 'survived', 'not reached', 'score'],
    [...SCORE.groups.map((group) => row(group.name, group)), row('all', ALL)],
  ),
  '',
  `Not run: the ${figure(ALL.strings)} mutants of string literals, nearly all members of union types, which do not compile when emptied, and ${figure(ALL.static)} in`,
  'what is evaluated only while modules or tests load. Nor are the random meetings, the screen and the documents among the tests, so that a mutant counted here as',
  'surviving may still be found by `npm test`.',
  '',
  'The survivors, and those not reached, by kind. The list was read through once and sorted by eye, so that the kinds have no figures;',
  'the last two are what is left to test.',
  '',
  ...table(['what was changed', 'where, among others', 'why it survives'], WHY),
  '',
];
