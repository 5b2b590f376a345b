import type { RollCallProblem } from '../../council/rollCall.ts';

/** What can be wrong with a line of a tally file before and beyond the roll call in it. */
export type TallyProblem =
  | RollCallProblem
  | { readonly code: 'not-utf8' }
  | { readonly code: 'too-long'; readonly bytes: number }
  | { readonly code: 'not-json' }
  | { readonly code: 'repeated-key'; readonly key: string };

const LONGEST_QUOTE = 60;

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');

/** Somebody else's text between quotation marks: shortened, and nothing in it a terminal would obey. */
function quoted(text: string): string {
  const points = [...text];
  const shown = points.length > LONGEST_QUOTE ? `${points.slice(0, LONGEST_QUOTE).join('')}…` : text;
  return JSON.stringify(shown).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped);
}

const series = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

function whatIsWrong(problem: TallyProblem): string {
  switch (problem.code) {
    case 'not-utf8':
      return 'not valid UTF-8';
    case 'too-long':
      return `longer than ${problem.bytes} bytes`;
    case 'not-json':
      return 'not valid JSON';
    case 'repeated-key':
      return `the key ${quoted(problem.key)} stands twice`;
    case 'not-object':
      return 'not a JSON object';
    case 'unknown-key':
      return `unknown key ${quoted(problem.key)}`;
    case 'missing-key':
      return `"${problem.key}" is missing`;
    case 'not-string':
      return `"${problem.key}" must be a string`;
    case 'not-date':
      return `${quoted(problem.value)} is not a real date written YYYY-MM-DD`;
    case 'not-covered':
      return `${problem.date} is not between 1946-01-17 and 2027-12-31`;
    case 'unknown-question':
      return `the question must be "substantive", "procedural", "overrule", "preliminary" or "election", not ${quoted(problem.value)}`;
    case 'unknown-ruling':
      return '"ruled" can only be "procedural"';
    case 'not-list':
      return `"${problem.key}" must be a list of country codes`;
    case 'not-code':
      return `entry ${problem.index + 1} of "${problem.key}" must be a country code in quotation marks`;
    case 'not-member':
      return `${quoted(problem.seat)} is not the code of a member of the Council in ${problem.year}`;
    case 'repeated-member':
      return problem.keys[0] === problem.keys[1]
        ? `${problem.seat} stands twice in "${problem.keys[0]}"`
        : `${problem.seat} stands both in "${problem.keys[0]}" and in "${problem.keys[1]}"`;
    case 'missing-members':
      return `no vote given for ${series(problem.seats)}, ${
        problem.seats.length === 1 ? 'a member' : 'members'
      } of the Council in ${problem.year}`;
  }
}

/**
 * One line of the talk of `horseshoe tally`: "line 3: "RUS" is not the code of a member of the Council in
 * 1991".
 */
export const tallyProblem = (line: number, problem: TallyProblem): string =>
  `line ${line}: ${whatIsWrong(problem)}`;

/** The sentence for a file that cannot be read; `reason` is the system's code, such as ENOENT. */
export function tallyUnreadable(file: string, reason: string): string {
  const name = file === '-' ? 'standard input' : quoted(file);
  switch (reason) {
    case 'ENOENT':
      return `${name} cannot be read: there is no such file`;
    case 'EISDIR':
      return `${name} cannot be read: it is a directory`;
    case 'EACCES':
    case 'EPERM':
      return `${name} cannot be read: permission denied`;
    default:
      return `${name} cannot be read (${reason})`;
  }
}

/** The sentence for answers that could not be written; `reason` is the system's code, such as ENOSPC. */
export const tallyUnwritable = (reason: string): string => `the answers cannot be written (${reason})`;
