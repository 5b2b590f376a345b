import type { Play } from '../api/play.ts';
import { formatAct } from '../notation/act.ts';
import type { Entry, Header } from '../record/entry.ts';
import { HEADER_PARTS, MATCHERS } from '../words/en.ts';
import { recordAt } from './file.ts';
import type { Verdict } from './verdict.ts';

const DIGEST = /^[0-9a-f]{32}$/u;

/** What of a header decides the course, as text that can be compared. */
const partsOf = ({ scenario, seed, from, held, strictAbstention }: Header) => ({
  scenario: scenario.digest,
  seed,
  from: from ?? '',
  held: held.join(' '),
  strictAbstention: String(strictAbstention ?? false),
});

type Part = keyof typeof HEADER_PARTS;

/** What was begun otherwise; null when nothing was. */
function otherStart(expected: Header, found: Header): Part | null {
  const [one, other] = [partsOf(expected), partsOf(found)];
  const parts: readonly Part[] = ['scenario', 'seed', 'from', 'held', 'strictAbstention'];
  return parts.find((part) => one[part] !== other[part]) ?? null;
}

const lineOf = (entry: Entry | undefined): string =>
  entry === undefined || entry.act.kind === 'record.return' ? MATCHERS.nothing : formatAct(entry.act);

/** Where two courses part, in words; null where they are the same. */
function parting(expected: readonly Entry[], found: readonly Entry[]): string | null {
  const longer = Math.max(expected.length, found.length);
  for (let at = 0; at < longer; at += 1) {
    if (expected[at]?.digest === found[at]?.digest) continue;
    const [one, other] = [lineOf(expected[at]), lineOf(found[at])];
    return one === other ? MATCHERS.sameAct(at + 1, one) : MATCHERS.otherEntry(at + 1, one, other);
  }
  return null;
}

const linesIn = (entries: readonly Entry[]): string => entries.map(lineOf).join('\n');

/** Whether the record of a play is this one. */
export function matchesRecord(play: Play, record: string | URL, testPath: string | undefined): Verdict {
  const found = play.entries();
  if (typeof record === 'string' && DIGEST.test(record)) {
    const digest = found.at(-1)?.digest ?? MATCHERS.nothing;
    return digest === record
      ? { pass: true, message: () => MATCHERS.sameRecord }
      : {
          pass: false,
          message: () => MATCHERS.otherDigest(record, digest),
          expected: record,
          actual: digest,
        };
  }
  const expected = recordAt(record, testPath);
  const start = otherStart(expected.header, play.header);
  if (start !== null) return { pass: false, message: () => MATCHERS.otherStart(HEADER_PARTS[start]) };
  const parted = parting(expected.entries, found);
  if (parted === null) return { pass: true, message: () => MATCHERS.sameRecord };
  return { pass: false, message: () => parted, expected: linesIn(expected.entries), actual: linesIn(found) };
}
