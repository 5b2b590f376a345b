import { contextOf } from '../notation/context.ts';
import { type Line, linesOf } from '../notation/lines.ts';
import { momentOf } from '../notation/moment.ts';
import { parseLine } from '../notation/parse.ts';
import type { Problem } from '../notation/problem.ts';
import type { Act } from '../session/council.ts';
import { type Course, type Ongoing, ongoing } from './course.ts';
import type { Came, Failed } from './failed.ts';

/** What is done: lines of notation (one, or several, as they stand in a file), an act, or several. */
export type Said = string | Act | readonly Act[];

const unreadable = (line: Line, problem: Problem, number: number | null): Failed => ({
  because: 'unreadable',
  line,
  problem,
  number,
});

function doActs({ take }: Ongoing, acts: readonly Act[], number: number | null): Failed | null {
  for (const act of acts) {
    const refusal = take(act, null);
    if (refusal !== null) return { because: 'refused', act, refusal, number };
  }
  return null;
}

function doLines(going: Ongoing, { found }: Course, lines: readonly Line[]): Failed | null {
  for (const line of lines) {
    const number = lines.length === 1 ? null : line.number;
    const parsed = parseLine(line, contextOf(found.texts, momentOf(going.session())));
    const failed = parsed.ok ? doActs(going, parsed.acts, number) : unreadable(line, parsed.problem, number);
    if (failed !== null) return failed;
  }
  return null;
}

/** Nothing said is a mistake, and no meeting in which nothing happens. */
const nothing = (text: string): Failed =>
  unreadable({ text, block: null, number: 1 }, { fault: { because: 'empty' }, from: 0, to: 0 }, null);

/** Does what is said, as far as it can be done. */
export function submit(course: Course, said: Said): Came<Failed> {
  const going = ongoing(course);
  const failed = (): Failed | null => {
    if (typeof said !== 'string') return doActs(going, 'kind' in said ? [said] : said, null);
    const lines = linesOf(said);
    return lines.length === 0 ? nothing(said) : doLines(going, course, lines);
  };
  const why = failed();
  const after = going.course();
  return why === null ? { ok: true, course: after } : { ok: false, course: after, failed: why };
}
