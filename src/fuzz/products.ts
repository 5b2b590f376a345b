import { makeEntry } from '../record/append.ts';
import { communiques } from '../record/communique.ts';
import type { Course, Told } from '../record/course.ts';
import { type Entry, type Header, RECORD_FORMAT } from '../record/entry.ts';
import { summary } from '../record/summary.ts';
import { verbatim } from '../record/verbatim.ts';
import { votes } from '../record/votes.ts';
import type { Act } from '../session/council.ts';
import { step } from '../session/step.ts';
import type { Trouble } from './find.ts';
import { messageOf } from './probe.ts';
import { openAt, type Setting } from './setting.ts';

const NO_TIME = '2000-01-01T00:00:00.000Z';

/** Makes the record of a meeting. @throws where the program has a fault, or an act is not in order. */
function courseOf(setting: Setting, from: string | null, acts: readonly Act[]): Course {
  const { scenario, digest } = setting;
  const header: Header = {
    kind: 'horseshoe-record',
    format: RECORD_FORMAT,
    scenario: { id: scenario.id, file: null, digest },
    from,
    seed: '',
    rules: 'council',
    held: [],
    startedAt: NO_TIME,
  };
  const start = openAt(setting, from);
  const told: Told[] = [];
  let before = start;
  let parent: Entry | null = null;
  for (const [at, act] of acts.entries()) {
    const n = at + 1;
    const taken = step(before, act, n);
    if (!taken.ok) throw new Error(`${act.kind}: ${taken.refusal.because}`);
    const { session: after, outcomes } = taken;
    const entry: Entry = makeEntry({
      header,
      parent,
      before,
      after,
      act,
      outcomes,
      n,
      at: NO_TIME,
      why: null,
    });
    told.push({ entry, before, after });
    parent = entry;
    before = after;
  }
  return { header, start, told };
}

/** What the record of a meeting is written out as: every product can be made. */
export function productsOf(setting: Setting, from: string | null, acts: readonly Act[]): Trouble | null {
  try {
    const course = courseOf(setting, from, acts);
    for (const make of [verbatim, summary, votes, communiques]) make(course, setting.texts);
    return null;
  } catch (error) {
    return { kind: 'crash', part: 'products', message: messageOf(error), seat: null, act: null };
  }
}
