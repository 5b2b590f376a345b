import { dirname, relative, resolve } from 'node:path';
import { branchOf } from '../record/branch.ts';
import type { Entry } from '../record/entry.ts';
import { openOnRecord } from '../replay/script/door.ts';
import { prepareText } from '../replay/script/file.ts';
import { runScript } from '../replay/script/prepare.ts';
import type { Recorded } from '../replay/script/told.ts';
import { writeReplay } from '../replay/script/write.ts';
import { builtInScenarios, findScenario } from '../scenario/file.ts';
import { step } from '../session/step.ts';
import { recordWords } from '../words/en/recordFiles.ts';
import { repairWords } from '../words/en/repair.ts';
import { replayFileWords } from '../words/en/replayFiles.ts';
import { EXIT, type Io } from './io.ts';
import { openRecord } from './openRecord.ts';
import { writeProduct } from './product.ts';

/** The last branch of a record as a record of its own: the entries are counted anew, and what was undone is not in it. */
function branchAlone({ header, entries, start, scenario }: Recorded): Recorded {
  const door = openOnRecord(header, start);
  for (const { act, why } of branchOf(entries)) if (act.kind !== 'record.return') door.take(act, why ?? null);
  return { header, entries: door.record?.entries() ?? [], start, scenario };
}

/** How a file in `folder` names a scenario: a built-in one by its id, another by its path from there. */
function nameFrom(folder: string, id: string, path: string, cwd: string): string {
  if (builtInScenarios().includes(id) && findScenario(id, cwd) === path) return id;
  const way = relative(folder, path);
  return way.startsWith('.') ? way : `./${way}`;
}

/** The first entry at which two records differ in more than the hour; null where they do not. */
function parting(one: readonly Entry[], other: readonly Entry[]): number | null {
  const at = one.findIndex(({ digest, parent }, index) => {
    const there = other[index];
    return there?.digest !== digest || there.parent !== parent;
  });
  if (at >= 0) return at + 1;
  return one.length === other.length ? null : one.length + 1;
}

/**
 * `horseshoe record export RECORD [--as replay] [--branch] [--out FILE] [--scenario FILE]`: the record as a replay file,
 * written only when it holds and gives the same record again. Exit 0; 2 unreadable, scenario not found, or unwritable; 3 no
 * valid record, or one that no replay can tell; 4 it does not replay.
 */
export function recordExportCommand(
  file: string,
  options: { readonly branch?: boolean; readonly out?: string; readonly scenario?: string },
  io: Io,
): number {
  const opened = openRecord(file, options.scenario, step, io);
  if (!opened.ok) {
    if (opened.exit === EXIT.differs) {
      const { at, because } = opened.parting;
      io.err(`${recordWords.differs(at, because)}\n`);
      if (because === 'scenario') io.err(`${repairWords.hint(file)}\n`);
    }
    return opened.exit;
  }
  const recorded = options.branch === true ? branchAlone(opened) : opened;
  const { header, entries } = recorded;
  const out = options.out === undefined || options.out === '-' ? null : resolve(io.cwd, options.out);
  const folder = out === null ? io.cwd : dirname(out);
  const written = writeReplay(recorded, {
    scenario: nameFrom(folder, header.scenario.id, opened.scenarioPath, io.cwd),
    comment: (exact) => [
      ...replayFileWords.top(header.scenario.id, header.startedAt, exact),
      ...(entries.some(({ act }) => act.kind === 'paper.cast') ? [replayFileWords.secret] : []),
    ],
  });
  if (!written.ok) {
    io.err(`${replayFileWords.noLine(written.entry, written.because)}\n`);
    return EXIT.invalid;
  }
  const prepared = prepareText(written.text, options.out ?? file, folder);
  const again = prepared.ok ? runScript(prepared.prepared, { record: true }) : null;
  const differs = again === null ? 0 : parting(entries, again.entries);
  if (again === null || again.failure !== null || differs !== null) {
    io.err(`${replayFileWords.notTheSame(differs ?? (again?.entries.length ?? 0) + 1)}\n`);
    return EXIT.invalid;
  }
  return writeProduct(written.text, options.out, file, io);
}
