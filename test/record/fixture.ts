import { readFileSync } from 'node:fs';
import { makeEntry, makeReturn } from '../../src/record/append.ts';
import { headOf } from '../../src/record/branch.ts';
import type { Course } from '../../src/record/course.ts';
import { scenarioDigest } from '../../src/record/digest.ts';
import { type Entry, type Header, RECORD_FORMAT } from '../../src/record/entry.ts';
import { courseOf } from '../../src/replay/replay.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { type Texts, textsOf } from '../../src/scenario/texts.ts';
import { type Act, WORLD } from '../../src/session/council.ts';
import { offersInOrder } from '../../src/session/offers.ts';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import { step } from '../../src/session/step.ts';
import { entryLine } from '../../src/words/en/meeting.ts';

const file = new URL('../../scenarios/kursk-2024/scenario.yaml', import.meta.url);
export const scenarioText = readFileSync(file, 'utf8');

function read(): Scenario {
  const parsed = parseScenario(scenarioText, 'scenario.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

export const scenario: Scenario = read();
export const texts: Texts = textsOf(scenario);

export const headerFrom = (from: string | null, text: string = scenarioText): Header => ({
  kind: 'horseshoe-record',
  format: RECORD_FORMAT,
  scenario: { id: 'kursk-2024', file: null, digest: scenarioDigest(text) },
  from,
  seed: 'spring',
  rules: 'council',
  held: ['USA'],
  startedAt: '2026-11-23T18:30:00.000Z',
});

/** A record while it is being written, by the session's own door. */
export interface Writing {
  readonly header: Header;
  readonly start: Session;
  readonly entries: Entry[];
  readonly states: Map<number, Session>;
}

export function write(
  from: string | null,
  source: Scenario = scenario,
  text: string = scenarioText,
): Writing {
  const start = openSession(source, { from });
  return { header: headerFrom(from, text), start, entries: [], states: new Map([[0, start]]) };
}

const stateAt = (writing: Writing, n: number): Session => writing.states.get(n) ?? writing.start;
const time = (n: number): string => `2026-11-23T18:30:${String(n % 60).padStart(2, '0')}.000Z`;

/** Does an act on top of the last entry written. */
export function act(writing: Writing, done: Act): Entry {
  const { header, entries } = writing;
  const head = headOf(entries);
  const n = head + 1;
  const before = stateAt(writing, head);
  const taken = step(before, done, n);
  if (!taken.ok) throw new Error(`${JSON.stringify(done)}: ${JSON.stringify(taken.refusal)}`);
  const { session: after, outcomes } = taken;
  const parent = entries[head - 1] ?? null;
  const entry = makeEntry({ header, parent, before, after, act: done, outcomes, n, at: time(n), why: null });
  entries.push(entry);
  writing.states.set(n, after);
  return entry;
}

/** Goes back to an entry, as undo does. */
export function back(writing: Writing, to: number): Entry {
  const { header, entries } = writing;
  const n = headOf(entries) + 1;
  const session = stateAt(writing, to);
  const entry = makeReturn(header, entries[to - 1] ?? null, session, { by: WORLD, n, at: time(n) });
  entries.push(entry);
  writing.states.set(n, session);
  return entry;
}

/** The course of what was written, its entries run again to the same digests. */
export function courseFrom({ header, entries, start }: Omit<Writing, 'states'>): Course {
  const found = courseOf(header, entries, start, step);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found.course;
}

/** The line of each entry, as the record pane has it. */
export const linesOf = ({ entries }: Pick<Writing, 'entries'>, named: Texts = texts): readonly string[] =>
  entries.map((entry) => entryLine(entry, named));

export const now = (writing: Writing): Session => stateAt(writing, headOf(writing.entries));

/**
 * Acts by somebody at their canonical fill, chosen by a list of numbers: first the kind, so that the many ballots and
 * objections do not crowd out the meeting, then one of its choices; people come and go more seldom. Stops when nothing is in order.
 */
export function wander(writing: Writing, choices: readonly number[]): Writing {
  for (const choice of choices) {
    const session = now(writing);
    const seats = [...session.council.cast.map(({ seat }) => seat), WORLD];
    const byKind = new Map<Act['kind'], Act[]>();
    for (const offer of seats.flatMap((seat) => offersInOrder(session, seat))) {
      if (offer.kind.startsWith('seat.') && choice % 16 !== 0) continue;
      const acts = byKind.get(offer.kind) ?? [];
      acts.push(...offer.choices.map((one) => one.act));
      if (acts.length > 0) byKind.set(offer.kind, acts);
    }
    const kinds = [...byKind.values()];
    const ofKind = kinds[choice % Math.max(1, kinds.length)];
    const chosen = ofKind?.[Math.floor(choice / kinds.length) % ofKind.length];
    if (chosen === undefined) return writing;
    act(writing, chosen);
  }
  return writing;
}
