/** Something wrong in a file a person wrote. Errors make the file unusable; warnings do not. */
export type Severity = 'error' | 'warning';

/** What a value of a YAML file is, in the words of YAML. */
export type DataKind = 'text' | 'number' | 'boolean' | 'list' | 'mapping' | 'nothing';

/** What a value of the right kind still has to be. `one-of`, `at-least` and `entries` name values. */
export type ValueRule =
  | 'one-of'
  | 'at-least'
  | 'entries'
  | 'line'
  | 'id'
  | 'date'
  | 'time'
  | 'date-time'
  | 'url'
  | 'document'
  | 'whole'
  | 'tally'
  | 'digest';

/** What can be wrong in an election as a scenario writes it. */
export type ElectionFault =
  | 'informal'
  | 'seats'
  | 'needed'
  | 'candidate-id'
  | 'candidate-by'
  | 'rounds-unknown'
  | 'rounds-twice'
  | 'rounds-first'
  | 'rounds-further'
  | 'rounds-many';

/** Each code with the facts its sentence needs. Codes are stable: `docs/diagnostics.md` has an entry for each. */
export interface DiagnosticFacts {
  // the text
  readonly 'not-text': { readonly byte: number };
  readonly 'file-too-large': { readonly limit: number };
  readonly 'empty-file': Record<never, never>;
  readonly 'yaml-syntax': { readonly detail: string };
  readonly 'tab-indent': Record<never, never>;
  readonly 'duplicate-key': { readonly key: string };
  readonly 'several-documents': Record<never, never>;
  readonly 'unknown-alias': { readonly alias: string };
  readonly 'too-many-aliases': Record<never, never>;
  readonly 'too-deep': { readonly limit: number };
  // the shape
  readonly 'missing-key': { readonly path: string; readonly key: string };
  readonly 'unknown-key': { readonly path: string; readonly key: string };
  readonly 'wrong-type': {
    readonly path: string;
    readonly expected: DataKind;
    readonly got: DataKind;
    readonly shown: string;
  };
  readonly 'wrong-value': {
    readonly path: string;
    readonly rule: ValueRule;
    readonly values: string;
    readonly shown: string;
  };
  // names
  readonly 'duplicate-id': { readonly id: string; readonly firstLine: number };
  readonly 'unknown-seat': { readonly seat: string };
  readonly 'unknown-person': { readonly person: string };
  readonly 'unknown-meeting': { readonly meeting: string };
  readonly 'unknown-claim': { readonly claim: string };
  readonly 'unknown-draft': { readonly draft: string };
  readonly 'unknown-subject': { readonly name: string };
  readonly 'unknown-source': { readonly source: string };
  readonly 'unknown-stage': { readonly stage: string };
  readonly 'unknown-event': { readonly event: string };
  // facts
  readonly 'no-source': { readonly path: string };
  readonly 'two-origins': { readonly path: string };
  readonly 'empty-quote': Record<never, never>;
  readonly 'quote-without-document': { readonly source: string };
  readonly 'missing-document': { readonly document: string };
  readonly 'quote-not-found': { readonly quote: string; readonly document: string; readonly same: number };
  readonly 'ambiguous-quote': { readonly quote: string; readonly document: string; readonly times: number };
  readonly 'repeated-quote': { readonly quote: string; readonly firstLine: number };
  // claims and drafts
  readonly 'unattributed-accusation': { readonly word: string };
  readonly 'accusation-as-claim': { readonly claim: string; readonly word: string };
  readonly 'unraisable-claim': { readonly claim: string };
  readonly 'untableable-draft': { readonly draft: string };
  readonly 'unknown-paragraph': { readonly draft: string; readonly paragraph: string };
  readonly 'amendment-text': { readonly amendment: string; readonly change: string };
  readonly recommendation: {
    readonly fault: 'one-of' | 'product' | 'no-application';
    readonly draft: string;
    readonly applicant: string;
  };
  readonly 'recommended-in-public': { readonly draft: string };
  // meetings
  readonly 'date-not-covered': { readonly date: string; readonly first: string; readonly last: string };
  readonly 'first-item': { readonly item: string; readonly first: string };
  readonly 'president-not-member': { readonly seat: string; readonly year: number };
  readonly 'president-not-rule-18': {
    readonly seat: string;
    readonly expected: string;
    readonly month: string;
  };
  readonly convener: { readonly format: string; readonly convener: string };
  readonly 'guest-at-consultations': { readonly seat: string };
  readonly 'requester-not-member': { readonly seat: string; readonly year: number };
  readonly 'member-invited': { readonly seat: string; readonly year: number };
  readonly 'secretariat-invited': { readonly seat: string };
  readonly 'unknown-briefer': { readonly seat: string };
  readonly 'not-at-meeting': { readonly seat: string; readonly meeting: string };
  readonly 'idle-seat': { readonly seat: string };
  readonly election: {
    readonly fault: ElectionFault;
    readonly name: string;
    /** How many there are, and how many there may or must be. */
    readonly given: number;
    readonly limit: number;
  };
  readonly admission: {
    readonly fault: 'council-member' | 'committee' | 'assembly' | 'opens';
    readonly applicant: string;
    /** The day of the meeting, or the other meeting. */
    readonly other: string;
  };
  readonly day: {
    readonly fault: 'unreal' | 'notice' | 'last-meeting' | 'since' | 'veto';
    readonly is: string;
    readonly other: string;
  };
  readonly 'private-in-public': Record<never, never>;
  readonly 'listed-twice': { readonly name: string };
  readonly 'one-party': { readonly seat: string };
  // openings, stances and instructions
  readonly 'contradicting-openings': { readonly seat: string; readonly meeting: string };
  readonly 'misplaced-stance': { readonly on: string; readonly stance: string };
  readonly 'contradicting-stance': {
    readonly seat: string;
    readonly on: string;
    readonly stance: string;
    readonly instruction: string;
  };
  readonly 'not-its-claim': { readonly seat: string; readonly claim: string };
  readonly 'contradicting-claims': {
    readonly seat: string;
    readonly claim: string;
    readonly first: string;
    readonly second: string;
  };
  readonly 'contradicting-votes': {
    readonly seat: string;
    readonly draft: string;
    readonly first: string;
    readonly second: string;
  };
  readonly 'contradicting-answers': {
    readonly seat: string;
    readonly claim: string;
    readonly first: string;
    readonly second: string;
  };
  readonly 'contradicting-conduct': { readonly seat: string; readonly on: string };
  readonly 'avoided-claim': { readonly seat: string; readonly claim: string };
  readonly 'vote-across-red-line': { readonly seat: string; readonly draft: string };
  readonly 'table-not-sponsored': { readonly seat: string; readonly draft: string };
  readonly 'vote-by-non-member': { readonly seat: string; readonly draft: string };
  readonly 'cede-by-non-member': { readonly seat: string; readonly meeting: string };
  readonly 'challenge-not-possible': {
    readonly seat: string;
    readonly to: string;
    readonly claim: string;
    readonly meeting: string;
  };
  readonly 'challenge-to-self': { readonly seat: string; readonly claim: string };
  // replays
  readonly 'newer-format': { readonly format: number; readonly reads: number };
  readonly 'two-scenarios': Record<never, never>;
  readonly 'not-one-line': Record<never, never>;
}

export type DiagnosticCode = keyof DiagnosticFacts;

/** Every code with its severity, in the order of `docs/diagnostics.md`. */
export const SEVERITY: { readonly [C in DiagnosticCode]: Severity } = {
  'not-text': 'error',
  'file-too-large': 'error',
  'empty-file': 'error',
  'yaml-syntax': 'error',
  'tab-indent': 'error',
  'duplicate-key': 'error',
  'several-documents': 'error',
  'unknown-alias': 'error',
  'too-many-aliases': 'error',
  'too-deep': 'error',
  'missing-key': 'error',
  'unknown-key': 'error',
  'wrong-type': 'error',
  'wrong-value': 'error',
  'duplicate-id': 'error',
  'unknown-seat': 'error',
  'unknown-person': 'error',
  'unknown-meeting': 'error',
  'unknown-claim': 'error',
  'unknown-draft': 'error',
  'unknown-subject': 'error',
  'unknown-source': 'error',
  'unknown-stage': 'error',
  'unknown-event': 'error',
  'no-source': 'error',
  'two-origins': 'error',
  'empty-quote': 'error',
  'quote-without-document': 'error',
  'missing-document': 'error',
  'quote-not-found': 'error',
  'ambiguous-quote': 'error',
  'repeated-quote': 'warning',
  'unattributed-accusation': 'error',
  'accusation-as-claim': 'warning',
  'unraisable-claim': 'error',
  'untableable-draft': 'error',
  'unknown-paragraph': 'error',
  'amendment-text': 'error',
  recommendation: 'error',
  'recommended-in-public': 'warning',
  'date-not-covered': 'error',
  'first-item': 'error',
  'president-not-member': 'error',
  'president-not-rule-18': 'warning',
  convener: 'error',
  'guest-at-consultations': 'error',
  'requester-not-member': 'error',
  'member-invited': 'error',
  'secretariat-invited': 'error',
  'unknown-briefer': 'error',
  'not-at-meeting': 'error',
  'idle-seat': 'warning',
  election: 'error',
  admission: 'error',
  day: 'error',
  'private-in-public': 'error',
  'listed-twice': 'error',
  'one-party': 'warning',
  'contradicting-openings': 'error',
  'misplaced-stance': 'error',
  'contradicting-stance': 'error',
  'not-its-claim': 'error',
  'contradicting-claims': 'error',
  'contradicting-votes': 'error',
  'contradicting-answers': 'error',
  'contradicting-conduct': 'error',
  'avoided-claim': 'error',
  'vote-across-red-line': 'error',
  'table-not-sponsored': 'error',
  'vote-by-non-member': 'error',
  'cede-by-non-member': 'error',
  'challenge-not-possible': 'error',
  'challenge-to-self': 'error',
  'newer-format': 'error',
  'two-scenarios': 'error',
  'not-one-line': 'error',
};

/** A code with its own facts, for every code. */
export type Finding<C extends DiagnosticCode = DiagnosticCode> = {
  [K in C]: { readonly code: K; readonly facts: DiagnosticFacts[K] };
}[C];

/** Where in a file: line from 1, column from 1 in code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A finding at its place in a file. `words/en/diagnostics.ts` makes the sentence. */
export type Problem<C extends DiagnosticCode = DiagnosticCode> = {
  [K in C]: Finding<K> & Position & { readonly file: string; readonly severity: Severity };
}[C];

/** A path into the data of a file: keys and indices, as zod gives them. */
export type DataPath = readonly PropertyKey[];

/** The finding `found` of `file`, at `at`. */
export const problemAt = (file: string, at: Position, found: Finding): Problem => ({
  ...found,
  ...at,
  file,
  severity: SEVERITY[found.code],
});

/** True when one of `problems` makes its file unusable. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === 'error');

/** Problems in the order a reader meets them in the file. */
export const inFileOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
