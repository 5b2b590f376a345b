import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeEntry } from '../record/append.ts';
import { canonical } from '../record/digest.ts';
import type { Entry, Header, Reason } from '../record/entry.ts';
import { codeOf, defaultFolder } from '../record/load.ts';
import { loadReplay } from '../replay/script/file.ts';
import { headerOf, type Prepared as Replay, runScript } from '../replay/script/prepare.ts';
import type { Ran } from '../replay/script/run.ts';
import { builtInScenarios, findScenario } from '../scenario/file.ts';
import type { Act } from '../session/council.ts';
import { openSession } from '../session/open.ts';
import type { Session } from '../session/session.ts';
import { step } from '../session/step.ts';
import { notOpened, recordWords } from '../words/en/recordFiles.ts';
import { replayPlayWords, unreadyLines } from '../words/en/replays.ts';
import { EXIT, type Io } from './io.ts';
import { isFolder, makeRecord, type PlayOptions, type Prepared, seatsNamed } from './preparing.ts';

/** An act that was done, with a computer delegation's reasons. */
interface Deed {
  readonly act: Act;
  readonly why: readonly Reason[] | null;
}

/** Everything that was done before: in the record that the replay starts from, and in the replay. */
function deedsOf({ past }: Replay, { done }: Ran): readonly Deed[] {
  const before = (past?.entries ?? []).flatMap(({ act, why = null }) =>
    act.kind === 'record.return' ? [] : [{ act, why }],
  );
  return [...before, ...done.map(({ act, why }) => ({ act, why }))];
}

/**
 * The file of the scenario, as a record names it: null for one that comes with Horseshoe. A meeting that the replay
 * itself describes is written out beside the record, under the name of its digest, so that the record can be gone on
 * with when the replay has changed.
 */
function scenarioFileOf({ found }: Replay, folder: string, io: Io): string | null {
  const { scenario, file, digest } = found;
  if (file !== null) {
    const builtIn = builtInScenarios().includes(scenario.id) ? findScenario(scenario.id, io.cwd) : null;
    return file === builtIn ? null : file;
  }
  const path = join(folder, `replay-${digest}.scenario.yaml`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${canonical(scenario)}`);
  return path;
}

/** The folder in which the record will be. */
function folderOf({ out }: PlayOptions, io: Io): string {
  if (out === undefined) return defaultFolder();
  const path = resolve(io.cwd, out);
  return out.endsWith('/') || isFolder(path) ? path : dirname(path);
}

/** Entries of a new record for what was done, each with the state after it. */
function* entriesOf(
  deeds: readonly Deed[],
  header: Header,
  start: Session,
  now: () => string,
): Generator<{ readonly entry: Entry; readonly after: Session }> {
  let before = start;
  let parent: Entry | null = null;
  for (const [index, { act, why }] of deeds.entries()) {
    const n = index + 1;
    const taken = step(before, act, n);
    if (!taken.ok) throw new Error(`entry ${n}, ${act.kind}: ${taken.refusal.because}`);
    const { session: after, outcomes } = taken;
    const entry: Entry = makeEntry({ header, parent, before, after, act, outcomes, n, at: now(), why });
    yield { entry, after };
    [before, parent] = [after, entry];
  }
}

/** The line of --at: null where it is no number. */
const lineOf = (at: string): number | null => (/^[1-9]\d{0,8}$/u.test(at) ? Number(at) : null);

/**
 * A meeting at the point that a replay has reached before a line of its file, or else at its end or where it does not
 * hold, with a new record whose first entries are those of the replay.
 */
export function fromReplay(file: string, options: PlayOptions, now: () => string, io: Io): Prepared {
  const fail = (exit: number, ...lines: readonly string[]): Prepared => {
    for (const line of lines) io.err(`${line}\n`);
    return { ok: false, exit };
  };
  const line = options.at === undefined ? null : lineOf(options.at);
  if (options.at !== undefined && line === null) return fail(EXIT.usage, replayPlayWords.badLine(options.at));
  const loaded = loadReplay(resolve(io.cwd, file), file);
  if (!loaded.ok) {
    const isUsage = loaded.because === 'unreadable' || loaded.because === 'no-scenario';
    return fail(isUsage ? EXIT.usage : EXIT.invalid, ...unreadyLines(file, loaded));
  }
  const replay = loaded.prepared;
  const ran = runScript(replay, line === null ? {} : { upTo: line - 1 });
  const { scenario } = replay.found;
  const planned = headerOf(replay, now());
  const start = openSession(scenario, {
    from: planned.from,
    strictAbstention: planned.strictAbstention === true,
  });
  const held = options.as === undefined ? replay.script.held : seatsNamed(options.as, start, io);
  if (held === null) return fail(EXIT.usage);
  const folder = folderOf(options, io);
  let scenarioFile: string | null;
  try {
    scenarioFile = scenarioFileOf(replay, folder, io);
  } catch (error) {
    return fail(EXIT.usage, recordWords.unwritable(folder, codeOf(error)));
  }
  const header: Header = {
    ...planned,
    scenario: { ...planned.scenario, file: scenarioFile },
    held,
    startedAt: now(),
  };
  const made = makeRecord(options.out, header, io);
  if (!made.ok) return fail(EXIT.usage, notOpened(options.out ?? defaultFolder(), made));
  const store = made.file;
  const entries: Entry[] = [];
  const states = new Map<number, Session>();
  for (const { entry, after } of entriesOf(deedsOf(replay, ran), header, start, now)) {
    const stored = store.append(entry);
    if (!stored.ok) {
      store.close();
      return fail(EXIT.usage, recordWords.unwritable(store.path, stored.detail));
    }
    entries.push(entry);
    states.set(entry.n, after);
  }
  io.err(`${replayPlayWords.opened(file, line, entries.length)}\n`);
  if (ran.failure !== null) io.err(`${replayPlayWords.stopped(file, ran.failure.at)}\n`);
  return { ok: true, options: { scenario, header, store, now, held, start, past: { entries, states } } };
}
