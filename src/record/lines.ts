import { type Entry, type Header, RECORD_FORMAT } from './entry.ts';
import { type Migrations, RECORD_MIGRATIONS, type RecordMigration, stepsFrom } from './migrate.ts';
import { entryMisfit, headerMisfit, isEntry, isHeader, isTree } from './shape.ts';

/** What is wrong with a file that should be a record, by line from 1; `words` has a sentence for each code. */
export type RecordProblem =
  | {
      readonly line: number;
      readonly code: 'empty' | 'not-a-record' | 'torn-header' | 'not-utf8' | 'not-json';
    }
  | {
      readonly line: number;
      readonly code: 'format';
      readonly found: string;
      /** It came after this version of the program. */
      readonly isNewer: boolean;
    }
  /** Nothing can be added to a record of an older format; it is written anew first. */
  | { readonly line: number; readonly code: 'older'; readonly found: number }
  /** `part` names the key that is missing, unknown or has a value that does not fit. */
  | { readonly line: number; readonly code: 'header' | 'entry'; readonly part: string }
  | { readonly line: number; readonly code: 'sequence'; readonly expected: number; readonly found: number }
  | { readonly line: number; readonly code: 'parent'; readonly found: number };

export type Decoded =
  | {
      readonly ok: true;
      readonly header: Header;
      readonly entries: readonly Entry[];
      /** The format in which the file is written; where it is older than the present one, header and entries are brought up to it. */
      readonly format: number;
      /** A last line that was not written to its end; it is not among the entries. */
      readonly notice: { readonly kind: 'truncated'; readonly line: number } | null;
      /** How many bytes of the file hold whole lines: a writer goes on from there. */
      readonly keepBytes: number;
    }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

const MOST_PROBLEMS = 20;
const NEW_LINE = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** One line of the file, ended by a line feed. JSON keeps line feeds out of a line's text. */
export function encodeHeader(header: Header): string {
  const { kind, format, scenario, from, seed, rules, strictAbstention, held, startedAt } = header;
  const { id, file, digest } = scenario;
  const strict = strictAbstention === undefined ? {} : { strictAbstention };
  const line = {
    kind,
    format,
    scenario: { id, file, digest },
    from,
    seed,
    rules,
    ...strict,
    held,
    startedAt,
  };
  return `${JSON.stringify(line)}\n`;
}

/** One line of the file, ended by a line feed, with its keys in the order of the format. */
export function encodeEntry(entry: Entry): string {
  const { n, parent, at, meeting, by, capacity, audience, act, outcomes, why, digest } = entry;
  return `${JSON.stringify({ n, parent, at, meeting, by, capacity, audience, act, outcomes, why, digest })}\n`;
}

/** A whole record, as its file has it. */
export const encodeRecord = (header: Header, entries: readonly Entry[]): string =>
  encodeHeader(header) + entries.map(encodeEntry).join('');

type Line = { readonly value: unknown } | { readonly broken: 'not-utf8' | 'not-json' };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parseLine(bytes: Uint8Array): Line {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { broken: 'not-utf8' };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { broken: 'not-json' };
  }
}

/** The format of a record by its first line; the present one where that has none. */
const formatOf = (line: Line): number =>
  'value' in line && isTree(line.value) && Number.isSafeInteger(line.value.format)
    ? Number(line.value.format)
    : RECORD_FORMAT;

/** A line of an older format as the present one has it. */
function brought(line: Line, number: number, steps: readonly RecordMigration[]): Line {
  if (!('value' in line) || !isTree(line.value)) return line;
  return { value: steps.reduce((value, step) => step(value, number), line.value) };
}

/** Where each whole line begins and ends (without its line feed), and where the last one ends with it. */
function wholeLines(bytes: Uint8Array): { readonly lines: readonly Uint8Array[]; readonly end: number } {
  const lines: Uint8Array[] = [];
  let from = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte) ? BYTE_ORDER_MARK.length : 0;
  for (let at = bytes.indexOf(NEW_LINE, from); at >= 0; at = bytes.indexOf(NEW_LINE, from)) {
    lines.push(bytes.subarray(from, at));
    from = at + 1;
  }
  return { lines, end: from };
}

function headerProblem(line: Line): RecordProblem {
  if ('broken' in line || !isTree(line.value) || line.value.kind !== 'horseshoe-record')
    return { line: 1, code: 'not-a-record' };
  const part = headerMisfit(line.value) ?? '';
  const { format } = line.value;
  return part === 'format'
    ? {
        line: 1,
        code: 'format',
        found: typeof format === 'number' ? `${format}` : '?',
        isNewer: typeof format === 'number' && format > RECORD_FORMAT,
      }
    : { line: 1, code: 'header', part };
}

function entryProblem(line: Line, number: number): RecordProblem | null {
  if ('broken' in line) return { line: number, code: line.broken };
  if (!isEntry(line.value)) return { line: number, code: 'entry', part: entryMisfit(line.value) ?? '' };
  const { n, parent } = line.value;
  if (n !== number - 1) return { line: number, code: 'sequence', expected: number - 1, found: n };
  return parent < n ? null : { line: number, code: 'parent', found: parent };
}

/**
 * Reads a record. A last line without a line feed, or one that is no JSON, was cut off while it was written (a killed
 * process, a full disk) and is left out with a notice; anything else that is wrong makes the record invalid.
 * @param source the bytes of the file, or its text
 * @param migrations the older formats that are read
 * @returns the header and the entries, or up to twenty problems with their lines
 */
export function decodeRecord(
  source: Uint8Array | string,
  migrations: Migrations<RecordMigration> = RECORD_MIGRATIONS,
): Decoded {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  if (bytes.length === 0) return { ok: false, problems: [{ line: 1, code: 'empty' }] };
  const { lines, end } = wholeLines(bytes);
  const [first, ...rest] = lines;
  if (first === undefined) {
    const torn = isHeaderStart(bytes);
    return { ok: false, problems: [{ line: 1, code: torn ? 'torn-header' : 'not-a-record' }] };
  }
  const written = parseLine(first);
  const format = formatOf(written);
  const steps = stepsFrom(migrations, format, RECORD_FORMAT) ?? [];
  const head = brought(written, 1, steps);
  if ('broken' in head || !isHeader(head.value)) return { ok: false, problems: [headerProblem(head)] };
  const entries: Entry[] = [];
  const problems: RecordProblem[] = [];
  let keepBytes = end;
  let torn = end < bytes.length ? lines.length + 1 : null;
  for (const [at, text] of rest.entries()) {
    const line = brought(parseLine(text), at + 2, steps);
    const isLast = at === rest.length - 1 && torn === null;
    if ('broken' in line && isLast) {
      torn = at + 2;
      keepBytes = end - text.length - 1;
      break;
    }
    const problem = entryProblem(line, at + 2);
    if (problem !== null) problems.push(problem);
    else if ('value' in line && isEntry(line.value)) entries.push(line.value);
    if (problems.length === MOST_PROBLEMS) break;
  }
  if (problems.length > 0) return { ok: false, problems };
  const notice = torn === null ? null : ({ kind: 'truncated', line: torn } as const);
  return { ok: true, header: head.value, entries, format, notice, keepBytes };
}

/** Whether the bytes are the beginning of a header that was not written to its end. */
function isHeaderStart(bytes: Uint8Array): boolean {
  const start = new TextEncoder().encode('{"kind":"horseshoe-record"');
  return bytes.every((byte, at) => at >= start.length || byte === start[at]);
}
