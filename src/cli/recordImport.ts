import { resolve } from 'node:path';
import type { Header } from '../record/entry.ts';
import { writeRecord } from '../record/file.ts';
import { loadReplay } from '../replay/script/file.ts';
import { headerOf, type Prepared, runScript, scenarioChange } from '../replay/script/prepare.ts';
import { builtInScenarios, findScenario } from '../scenario/file.ts';
import { notOpened } from '../words/en/recordFiles.ts';
import { replayFileWords } from '../words/en/replayFiles.ts';
import { unreadyLines } from '../words/en/replays.ts';
import { EXIT, type Io } from './io.ts';
import { now } from './preparing.ts';
import { toldOf } from './test/tested.ts';

/** The header of the record; a built-in scenario is known by its id, wherever the program is. */
function headerFor(prepared: Prepared, startedAt: string, io: Io): Header {
  const header = headerOf(prepared, startedAt);
  const { id, file, digest } = header.scenario;
  const isBuiltIn = builtInScenarios().includes(id) && findScenario(id, io.cwd) === file;
  return isBuiltIn ? { ...header, scenario: { id, file: null, digest } } : header;
}

/**
 * `horseshoe record import REPLAY --out RECORD`: runs a replay and writes the record that it makes; no hour stands in a
 * replay, so that all of it is at the hour of the import. Nothing is written of a replay that does not hold. Exit 0; 2
 * unreadable, no scenario, or unwritable; 3 no valid replay; 4 it does not hold.
 */
export function recordImportCommand(file: string, options: { readonly out: string }, io: Io): number {
  const loaded = loadReplay(resolve(io.cwd, file), file);
  if (!loaded.ok) {
    for (const line of unreadyLines(file, loaded)) io.err(`${line}\n`);
    const { because } = loaded;
    return because === 'unreadable' || because === 'no-scenario' ? EXIT.usage : EXIT.invalid;
  }
  const { prepared } = loaded;
  const { script, past } = prepared;
  const change = scenarioChange(prepared);
  if (change !== null) io.err(`${file}: ${replayFileWords.changed(change.named)}\n`);
  const before = past?.entries ?? [];
  if ('own' in script.scenario || before.some(({ n }, at) => n !== at + 1)) {
    io.err(
      `${'own' in script.scenario ? replayFileWords.ownMeeting(file) : replayFileWords.notWhole(file)}\n`,
    );
    return EXIT.invalid;
  }
  const startedAt = now();
  const { failure, done, entries } = runScript(prepared, { record: true, now: () => startedAt });
  if (failure !== null) {
    for (const line of toldOf(file, prepared, done, failure)) io.err(`${line}\n`);
    return EXIT.differs;
  }
  const made = writeRecord(resolve(io.cwd, options.out), headerFor(prepared, startedAt, io), [
    ...before,
    ...entries,
  ]);
  if (made.ok) return EXIT.done;
  io.err(`${notOpened(options.out, made)}\n`);
  return EXIT.usage;
}
