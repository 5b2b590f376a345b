import { contextOf } from '../../src/notation/context.ts';
import { FORM_GROUPS, FORMS_OF, type Form, type FormGroup } from '../../src/notation/forms.ts';
import { parse } from '../../src/notation/parse.ts';
import { joined, type Part } from '../../src/notation/pattern.ts';
import { patternText } from '../../src/notation/patterns.ts';
import { PHRASES } from '../../src/notation/phrases.ts';
import type { SlotType } from '../../src/notation/slots.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { type ActKind, PRESIDENT_ACTS } from '../../src/session/council.ts';
import {
  FORM_GROUP_TITLES,
  notationProblem,
  NOTATION_PAGE as PAGE,
  problemShown,
  SLOT_TEXTS,
} from '../../src/words/en.ts';
import { kursk } from '../delegations/meeting.ts';
import { code, page, table } from './markdown.ts';

/** What stands for each value in the examples. */
const SAMPLES: Readonly<Record<SlotType, string>> = {
  seat: 'GBR',
  seats: 'RUS, GBR, USA',
  claim: 'troops-in-kursk',
  draft: 'D1',
  candidate: 'ada',
  candidates: 'ada, ben',
  news: 'pyongyang',
  challenge: 'Q1',
  amendment: 'A1',
  revision: 'R1',
  person: 'kyslytsya',
  paragraph: '2',
  paragraphs: '2, 3',
  time: '2024-10-31 18:00',
  title: '"Maintenance of peace and security of Ukraine"',
  words: '"We thank the delegation."',
  moves: 'asserts troops-in-kursk, denies troops-in-russia',
  basis: 'as a member',
  consensus: 'by acclamation',
  finding: PHRASES.finding.unable,
  change: PHRASES.change.replace,
  answer: PHRASES.answer.deny,
  referee: PHRASES.referee.committee,
};

const SEATS: Partial<Record<ActKind, string>> = {
  'news.release': 'WORLD',
  'silence.end': 'WORLD',
  'committee.report': 'WORLD',
  'assembly.report': 'WORLD',
  'application.submit': 'PSE',
};

const seatOf = (kind: ActKind): string =>
  SEATS[kind] ?? (PRESIDENT_ACTS.includes(kind) ? 'the President' : 'France');

const sample = (parts: readonly Part[], full: boolean): readonly string[] =>
  parts.flatMap((part): readonly string[] =>
    part.type === 'words'
      ? part.words
      : part.type === 'slot'
        ? [SAMPLES[part.slot]]
        : full
          ? sample(part.parts, full)
          : [],
  );

const hasGroup = ({ parts }: Form): boolean => parts.some(({ type }) => type === 'group');

const linesFor = (form: Form): readonly string[] =>
  (hasGroup(form) ? [false, true] : [false]).map((full) =>
    joined([seatOf(form.kind), ...sample(form.parts, full)]),
  );

/** An example of each form, as it is shortest and as it is longest. */
export const EXAMPLES: readonly string[] = [...FORMS_OF.values()].flat().flatMap(linesFor);

const { candidates: _, ...texts } = textsOf(kursk());

/** What the examples speak of: the scenario that comes with Horseshoe, and an election of two. */
export const EXAMPLE_CONTEXT = contextOf(
  { ...texts, candidates: { ada: { name: 'A' }, ben: { name: 'B' } } },
  {
    president: 'CHE',
    challenges: ['Q1'],
    toVote: ['USA', 'GBR', 'FRA', 'RUS', 'CHN'],
    absent: [],
    underWay: 'D1',
  },
);

const formRow = (form: Form): readonly string[] => [
  code(form.kind),
  code(patternText(form)),
  linesFor(form).map(code).join('<br>'),
];

const group = ([name, kinds]: readonly [string, object]): readonly (string | readonly string[])[] => [
  `### ${FORM_GROUP_TITLES[name as FormGroup]}`,
  table(
    [PAGE.act, PAGE.form, PAGE.examples],
    Object.keys(kinds).flatMap((kind) => (FORMS_OF.get(kind as ActKind) ?? []).map(formRow)),
  ),
];

const valueRows = (): readonly (readonly string[])[] => [
  ...Object.entries(SLOT_TEXTS).map(([slot, text]) => [code(`‹${slot}›`), text]),
  ...Object.entries(PHRASES).map(([slot, phrases]) => [
    code(`‹${slot}›`),
    Object.values(phrases).map(code).join(', '),
  ]),
];

/** Lines that cannot be read, of the mistakes that are made most. */
const MISTAKES = [
  'RUS challenges USA on troops-in-kurks',
  'RUS challange USA on troops-in-kursk',
  'France makes a statement: asserts troops-in-kursk, "We thank the delegation.',
  'vote D1: for USA GBR FRA; against RUS',
  'the President gives the floor to',
];

export function mistake(line: string): readonly string[] {
  const read = parse(line, EXAMPLE_CONTEXT);
  if (read.ok) throw new Error(`${line}: no mistake`);
  return [...problemShown(read.problem, line), notationProblem(read.problem, line)];
}

/** The text of docs/notation.md. */
export const notationPage = (): string =>
  page(
    `# ${PAGE.title}`,
    `<!-- ${PAGE.generated} -->`,
    ...PAGE.intro,
    `## ${PAGE.rules}`,
    PAGE.points.map((point) => `- ${point}`),
    `## ${PAGE.votes}`,
    ['```text', ...PAGE.voteExamples, '```'],
    PAGE.votePoints.map((point) => `- ${point}`),
    `## ${PAGE.mistakes}`,
    PAGE.mistake,
    ['```text', ...MISTAKES.flatMap((line, at) => [...(at === 0 ? [] : ['']), ...mistake(line)]), '```'],
    `## ${PAGE.values}`,
    table([PAGE.value, PAGE.isWritten], valueRows()),
    `## ${PAGE.forms}`,
    ...Object.entries(FORM_GROUPS).flatMap(group),
  );
