import type {
  DataKind,
  DiagnosticCode,
  DiagnosticFacts,
  ElectionFault,
  Problem,
  ValueRule,
} from '../../scenario/problem.ts';
import { distance } from './explain/find.ts';

/** Longest piece of a file repeated in a message, in code points. */
const LONGEST = 72;

/** A piece of a file with what could disturb a terminal (control and direction marks) written as escapes. */
const safe = (text: string): string =>
  text.replace(
    /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A piece of a file between quotation marks, on one line, cut when it is long. */
function quoted(text: string): string {
  const points = [...text];
  const cut = points.length > LONGEST ? `${points.slice(0, LONGEST - 3).join('')}...` : text;
  return safe(JSON.stringify(cut));
}

const KINDS: { readonly [K in DataKind]: string } = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  mapping: 'a mapping (key: value)',
  nothing: 'empty',
};

/** So many values are all told of; of more, those that are most like what is written. */
const MOST_VALUES = 30;
const MOST_LIKE = 6;

function oneOf(values: string, shown: string): string {
  const all = values.split(', ');
  if (all.length <= MOST_VALUES) return `one of: ${values}`;
  const written = shown.replaceAll('"', '');
  const near = all.toSorted((one, other) => distance(written, one) - distance(written, other));
  return `one of: ${near.slice(0, MOST_LIKE).join(', ')} and ${all.length - MOST_LIKE} more`;
}

const RULES: { readonly [K in ValueRule]: (values: string, shown: string) => string } = {
  'one-of': oneOf,
  'at-least': (values) => `at least ${values}`,
  entries: (values) => `a list with at least ${values} ${values === '1' ? 'entry' : 'entries'}`,
  line: () => 'one line of text without characters that cannot be seen and without spaces at its ends',
  id: () => 'an id: letters, digits and single hyphens',
  date: () => 'a day as YYYY-MM-DD',
  time: () => 'an hour as HH:MM',
  'date-time': () => 'a day and hour as YYYY-MM-DD HH:MM',
  url: () => 'a web address',
  document: () => 'a file name below seeds/',
  whole: () => 'a whole number',
  tally: () => 'a tally: for, against and abstaining (12-1-2), then not participating and absent',
  digest: () => 'a digest: 32 hexadecimal digits',
};

const place = (path: string): string => safe(path) || 'the file';

/** YAML 1.2 reads only true and false as such; the older words for them are text. */
const hint = (boolean: boolean, shown: string): string =>
  boolean && /^"(?:yes|no|on|off|y|n)"$/iu.test(shown) ? ` (YAML 1.2: ${shown} is text)` : '';

const times = (count: number): string => (count === 2 ? 'twice' : `${count} times`);

function departs(quote: string, same: number): string {
  if (same === 0) return 'no beginning of it is there';
  const rest = [...quote].slice(same);
  return rest.length === 0
    ? 'its parts are there'
    : `its first ${same} characters are there, but not followed by ${quoted(rest.slice(0, 24).join(''))}`;
}

const ELECTION: { readonly [F in ElectionFault]: (facts: DiagnosticFacts['election']) => string } = {
  informal: ({ name }) => `nobody is elected at a meeting of the format ${quoted(name)}: it decides nothing`,
  seats: ({ given, limit }) =>
    `there are more seats (${given}) than candidates (${limit}), so they cannot be filled`,
  needed: ({ given, limit }) => `${given} votes cannot be needed in an Assembly of ${limit} Members`,
  'candidate-id': ({ name }) =>
    `${quoted(name)} is the id of a claim or a draft too; give the candidate another one`,
  'candidate-by': ({ name }) => `${quoted(name)} is no State, and a candidate is put forward by one`,
  'rounds-unknown': ({ name }) =>
    `the Assembly elects ${quoted(name)}, which is no candidate of this election`,
  'rounds-twice': ({ name }) => `the Assembly elects ${quoted(name)} twice at one meeting`,
  'rounds-first': ({ given, limit }) =>
    `the Assembly elects ${given} at its first meeting, and the seats to fill are ${limit}`,
  'rounds-further': ({ given, limit }) =>
    `the Assembly elects ${given} at a further meeting, and the seats left are between 1 and ${limit}`,
  'rounds-many': ({ given, limit }) =>
    `this is result ${given} of the Assembly, and an election has ${limit} meetings at most`,
};

const AT: { readonly [C in DiagnosticCode]: (facts: DiagnosticFacts[C]) => string } = {
  'not-text': ({ byte }) => `this is not UTF-8 text (near byte ${byte + 1}); save the file as UTF-8`,
  'file-too-large': ({ limit }) => `the file is larger than ${limit} bytes and is not read`,
  'empty-file': () => 'the file is empty; see docs/diagnostics.md for the smallest one',
  'yaml-syntax': ({ detail }) => `this is not YAML: ${quoted(detail).slice(1, -1)}`,
  'tab-indent': () => 'a tab indents this line; YAML is indented with spaces',
  'duplicate-key': ({ key }) => `the key ${quoted(key)} stands twice in this mapping; keep one`,
  'several-documents': () => 'a second document begins here ("---"); keep one document in a file',
  'unknown-alias': ({ alias }) =>
    `nothing before this has the anchor "&${safe(alias)}"; add it, or write the value out`,
  'too-many-aliases': () => 'aliases (*name) repeat too much of this file; write the repeated parts out',
  'too-deep': ({ limit }) => `this is nested too deeply to be read (limit ${limit})`,
  'missing-key': ({ path, key }) => `${place(path)} needs ${quoted(key)}`,
  'unknown-key': ({ path, key }) => `${place(path)} has no key ${quoted(key)}; correct or remove it`,
  'wrong-type': ({ path, expected, got, shown }) =>
    `${place(path)} must be ${KINDS[expected]}, and is ${shown === '' || got === 'nothing' ? KINDS[got] : safe(shown)}${hint(expected === 'boolean', shown)}`,
  'wrong-value': ({ path, rule, values, shown }) =>
    `${place(path)} must be ${RULES[rule](values, shown)}${shown === '' ? '' : `, and is ${safe(shown)}`}${hint(values === 'true', shown)}`,
  'duplicate-id': ({ id, firstLine }) =>
    `${quoted(id)} is named already on line ${firstLine}; give this one another id`,
  'unknown-seat': ({ seat }) =>
    `${quoted(seat)} is no seat: neither a country code (ISO 3166 alpha-3) nor a person of this scenario`,
  'unknown-person': ({ person }) => `there is no person ${quoted(person)} under people`,
  'unknown-meeting': ({ meeting }) => `there is no meeting ${quoted(meeting)} under meetings`,
  'unknown-claim': ({ claim }) => `there is no claim ${quoted(claim)} under claims`,
  'unknown-draft': ({ draft }) => `there is no draft ${quoted(draft)} under drafts`,
  'unknown-subject': ({ name }) =>
    `there is no claim, draft or candidate ${quoted(name)} to take a stance on`,
  'unknown-source': ({ source }) => `there is no source ${quoted(source)} under sources`,
  'unknown-stage': ({ stage }) => `a meeting has no stage ${quoted(stage)}`,
  'unknown-event': ({ event }) => `the events file has no event ${quoted(event)}`,
  'no-source': ({ path }) =>
    `${place(path)} does not tell where it comes from; add a source, or invented: true`,
  'two-origins': ({ path }) => `${place(path)} has a source and is invented; keep one of the two`,
  'empty-quote': () => 'the quotation is empty; copy the exact span from the document',
  'quote-without-document': ({ source }) =>
    `the source ${quoted(source)} has no document to quote from; add one, or leave the quotation out`,
  'missing-document': ({ document }) =>
    `the document ${quoted(document)} is in no seeds/ folder above this file`,
  'quote-not-found': ({ quote, document, same }) =>
    `${quoted(quote)} does not stand in ${document}, byte for byte: ${departs(quote, same)}`,
  'ambiguous-quote': ({ quote, document, times: count }) =>
    `${quoted(quote)} stands ${times(count)} in ${document}; quote a longer span, so that it is one place`,
  'repeated-quote': ({ firstLine }) =>
    `this quotation stands already on line ${firstLine}; quote what each event rests on`,
  'unattributed-accusation': ({ word }) =>
    `${quoted(word)} accuses in nobody's name; name who says so (by), or put it in neutral words`,
  'accusation-as-claim': ({ claim, word }) =>
    `the claim ${quoted(claim)} accuses (${quoted(word)}); make it a charge and say under what`,
  'unraisable-claim': ({ claim }) =>
    `nobody can raise the claim ${quoted(claim)}: none of those in "by" sits at a meeting where it is open`,
  'untableable-draft': ({ draft }) =>
    `nobody can table ${quoted(draft)}: none of its sponsors is a member of the Council at a meeting, or a State that could be invited (rules 31, 37, 38)`,
  'unknown-paragraph': ({ draft, paragraph }) =>
    `the draft ${quoted(draft)} has no paragraph ${quoted(paragraph)} to change`,
  'amendment-text': ({ amendment, change }) =>
    change === 'delete'
      ? `the change ${quoted(amendment)} deletes a paragraph, so it has no text`
      : `the change ${quoted(amendment)} has no text to put in`,
  recommendation: ({ fault, draft, applicant }) => {
    switch (fault) {
      case 'one-of':
        return `the draft ${quoted(draft)} recommends either an applicant or a Secretary-General; name one of the two`;
      case 'product':
        return `the draft ${quoted(draft)} recommends somebody to the Assembly, so its product is a resolution`;
      case 'no-application':
        return `the draft ${quoted(draft)} recommends ${quoted(applicant)}, and no meeting has its application (admission)`;
    }
  },
  'recommended-in-public': ({ draft }) =>
    `the draft ${quoted(draft)} recommends a Secretary-General, and every meeting is public: it can be put in private only (rule 48)`,
  'date-not-covered': ({ date, first, last }) =>
    `the members of the Council on ${date} are not known here; meetings lie between ${first} and ${last}`,
  'first-item': ({ item, first }) =>
    `the meeting is on ${quoted(item)}, and the first of its items is ${quoted(first)}; make them the same`,
  'president-not-member': ({ seat, year }) =>
    `${seat} was no member of the Council in ${year}, so it cannot preside`,
  'president-not-rule-18': ({ seat, expected, month }) =>
    `by rule 18 the presidency of ${month} is that of ${expected}, not of ${seat}`,
  convener: ({ format, convener }) =>
    format !== 'arria'
      ? `the President calls a meeting of the format ${quoted(format)}, so nobody else convenes it`
      : convener === ''
        ? 'an Arria-formula meeting has a member that convenes it (convener)'
        : `${convener} is no member of the Council and cannot convene an Arria-formula meeting`,
  'guest-at-consultations': ({ seat }) =>
    `${quoted(seat)} is no member: only members and the Secretariat take part in consultations of the whole`,
  'requester-not-member': ({ seat, year }) =>
    `${seat} was no member of the Council in ${year}; rule 2 is for members, others ask under rule 3`,
  'member-invited': ({ seat, year }) =>
    `${seat} is a member of the Council in ${year} and needs no invitation (rule 37)`,
  'secretariat-invited': ({ seat }) =>
    `${quoted(seat)} is the seat of the Secretary-General, at every meeting without an invitation (rules 21, 22)`,
  'unknown-briefer': ({ seat }) => `${quoted(seat)} is invited under rule 39 but is no person under people`,
  'not-at-meeting': ({ seat, meeting }) =>
    `${quoted(seat)} neither sits at the meeting ${meeting} nor is invited to it`,
  'idle-seat': ({ seat }) => `${quoted(seat)} has an entry under seats and sits at no meeting`,
  election: (facts) => ELECTION[facts.fault](facts),
  admission: ({ fault, applicant, other }) => {
    switch (fault) {
      case 'council-member':
        return `${applicant} is a member of the Council on ${other}, so it does not apply for admission`;
      case 'committee':
      case 'assembly':
        return `the meeting ${quoted(other)} says something else of the application of ${quoted(applicant)} (${fault}); make them the same`;
      case 'opens':
        return `the session of the Assembly opens before the meeting of ${other}; the application is for one that lies ahead (rule 60)`;
    }
  },
  day: ({ fault, is, other }) => {
    switch (fault) {
      case 'unreal':
        return `${quoted(is.slice(0, 10))} is no day of the calendar`;
      case 'notice':
        return `the notice of ${is} comes after the meeting of ${other} (rule 8)`;
      case 'last-meeting':
        return `the last meeting before the first one here is on ${is}, after that one of ${other} (rule 1)`;
      case 'veto':
        return `the draft is said to have been vetoed before this meeting, on ${is}, and the meeting is on ${other} (A/RES/377 (V))`;
      case 'since':
        return `the Council is seized of this since ${is}, and last considered it before, on ${other} (rule 11)`;
    }
  },
  'private-in-public': () =>
    'a meeting of the format "private" is not public; say public: false, or choose another format (rule 48)',
  'listed-twice': ({ name }) => `${quoted(name)} stands in this list already; keep one`,
  'one-party': ({ seat }) =>
    `${seat} is the only party to this dispute; name those on the other side too (Charter 27(3))`,
  'contradicting-openings': ({ seat, meeting }) =>
    `${seat} has two openings for the meeting ${quoted(meeting)}; keep one`,
  'misplaced-stance': ({ on, stance }) =>
    `nobody ${stance} ${quoted(on)}: a claim is asserted, denied or doubted, a draft favoured or opposed`,
  'contradicting-stance': ({ seat, on, stance, instruction }) =>
    `${seat} ${stance} ${quoted(on)} and is instructed: ${instruction}`,
  'not-its-claim': ({ seat, claim }) =>
    `${seat} is told to assert ${quoted(claim)} and is not among those who may (by); tell it to support it`,
  'contradicting-claims': ({ seat, claim, first, second }) =>
    `${seat} is told two things about the claim ${quoted(claim)}: ${first} and ${second}`,
  'contradicting-votes': ({ seat, draft, first, second }) =>
    first === 'sponsor'
      ? `${seat} sponsors or tables ${quoted(draft)} and is told to vote ${second}`
      : `${seat} is told two votes on ${quoted(draft)}: ${first} and ${second}`,
  'contradicting-answers': ({ seat, claim, first, second }) =>
    `what ${seat} is told about the claim ${quoted(claim)} does not agree: ${first}, and when asked: ${second}`,
  'contradicting-conduct': ({ seat, on }) => `${seat} is told twice what to do about ${quoted(on)}`,
  'avoided-claim': ({ seat, claim }) =>
    `${seat} is told to avoid the claim ${quoted(claim)}, and here to speak of it`,
  'vote-across-red-line': ({ seat, draft }) =>
    `${seat} is told to vote for ${quoted(draft)}, which its red lines name`,
  'table-not-sponsored': ({ seat, draft }) =>
    `${seat} is told to table ${quoted(draft)} and is not among its sponsors (by)`,
  'vote-by-non-member': ({ seat, draft }) =>
    `${seat} is told how to vote on ${quoted(draft)} and is a member at no meeting (Charter, Article 27)`,
  'cede-by-non-member': ({ seat, meeting }) =>
    `${seat} is told to cede the chair at the meeting ${quoted(meeting)} and is no member there, so it cannot preside (rule 20)`,
  'challenge-not-possible': ({ seat, to, claim, meeting }) =>
    `${seat} cannot challenge ${to} on ${quoted(claim)}${meeting === '' ? '' : ` at the meeting ${meeting}`}: both must sit there, and ${to} must be among those who answer for it`,
  'challenge-to-self': ({ seat, claim }) => `${seat} is told to challenge itself on ${quoted(claim)}`,
  'newer-format': ({ format, reads }) =>
    `this is format ${format}; this Horseshoe reads formats up to ${reads}, and only a newer one than this can read it`,
  'two-scenarios': () => 'a replay names a scenario or describes a meeting; keep one of the two',
  'not-one-line': () =>
    'a step is a line of notation (docs/notation.md), expect:, refused: or done: with one line, held:, go back to:, or: let the others play',
};

/** One sentence of what is wrong and how to mend it, without its place; no final stop. */
export const diagnostic = <C extends DiagnosticCode>(problem: Problem<C>): string =>
  AT[problem.code](problem.facts);

/** The line that a terminal or an editor reads: `file:line:column: message (code)`. */
export const diagnosticLine = (problem: Problem): string =>
  `${problem.file}:${problem.line}:${problem.column}: ${diagnostic(problem)} (${problem.code})`;
