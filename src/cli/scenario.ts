import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { builtInScenarios, findScenario, readDocuments, readScenario, readText } from '../scenario/file.ts';
import { lintScenario } from '../scenario/lint/lint.ts';
import { movesPerSeat } from '../scenario/lint/moves.ts';
import { openScenario } from '../scenario/parse.ts';
import { hasErrors } from '../scenario/problem.ts';
import { buildScenario } from '../seeding/build.ts';
import { readOverlay } from '../seeding/overlay.ts';
import { scenarioWords } from '../words/en/scenario.ts';
import { countFindings, printFindings } from './findings.ts';
import { EXIT, type Io } from './io.ts';
import { openSeed } from './seed.ts';

/** One file of `lintCommand`: its exit code. */
function lintFile(file: string, json: boolean, io: Io): number {
  const path = resolve(io.cwd, file);
  const read = readText(path, file);
  if (!read.ok && read.unreadable !== null) {
    io.err(`${scenarioWords.unreadable(file, read.unreadable)}\n`);
    return EXIT.usage;
  }
  const opened = read.ok ? openScenario(read.text, file) : read;
  const problems = opened.ok
    ? lintScenario(opened, file, readDocuments(path, opened.data.sources))
    : opened.problems;
  printFindings(problems, json, io);
  const { errors, warnings } = countFindings(problems);
  io.err(
    `${errors + warnings > 0 ? scenarioWords.findings(file, errors, warnings) : scenarioWords.good(file)}\n`,
  );
  if (opened.ok) for (const moves of movesPerSeat(opened.data)) io.err(`${scenarioWords.moves(moves)}\n`);
  return errors > 0 ? EXIT.invalid : EXIT.done;
}

/**
 * `horseshoe scenario lint FILE...`: findings on standard output, one a line; on standard error a summary and, per seat, how
 * many claims it can make and must face. Exit 0 (also with warnings), 2 a file that cannot be read, 3 errors.
 */
export function lintCommand(files: readonly string[], options: { readonly json?: boolean }, io: Io): number {
  const codes = files.map((file) => lintFile(file, options.json ?? false, io));
  if (codes.length === 0 || codes.includes(EXIT.usage)) return EXIT.usage;
  return Math.max(...codes);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Writes the product where it belongs: standard output for `-`. */
function write(out: string, text: string, io: Io): number | null {
  if (out === '-') {
    io.out(text);
    return null;
  }
  try {
    const path = resolve(io.cwd, out);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return null;
  } catch (error) {
    io.err(`${scenarioWords.unwritable(out, codeOf(error))}\n`);
    return EXIT.usage;
  }
}

/**
 * `horseshoe scenario build seeds/NAME.events.yaml [--out FILE]`: the scenario that the events and `NAME.overlay.yaml` beside
 * them make, in `scenarios/NAME/scenario.yaml` of the working folder or in FILE (`-` is standard output). Nothing is written
 * when either file is wrong. Exit 0, 2 (name, or a file that cannot be read or written), 3 (findings on standard output).
 */
export function buildCommand(eventsFile: string, options: { readonly out?: string }, io: Io): number {
  const name = /([^/\\]+)\.events\.yaml$/u.exec(eventsFile)?.[1];
  if (name === undefined) {
    io.err(`${scenarioWords.notAnEventsFile(eventsFile)}\n`);
    return EXIT.usage;
  }
  const seed = openSeed(eventsFile, false, io);
  if (!seed.ok) return seed.exit;
  printFindings(seed.problems, false, io);
  if (hasErrors(seed.problems)) return EXIT.invalid;
  const overlayFile = eventsFile.replace(/\.events\.yaml$/u, '.overlay.yaml');
  const read = readText(resolve(io.cwd, overlayFile), overlayFile);
  if (!read.ok && read.unreadable !== null) {
    io.err(`${scenarioWords.unreadable(overlayFile, read.unreadable)}\n`);
    return EXIT.usage;
  }
  const overlay = read.ok ? readOverlay(read.text, overlayFile, seed.opened.data) : read;
  const header = scenarioWords.builtFrom(basename(eventsFile), basename(overlayFile));
  const built = overlay.ok ? buildScenario(seed.opened, eventsFile, overlay, overlayFile, header) : overlay;
  if (!built.ok) {
    printFindings(built.problems, false, io);
    return EXIT.invalid;
  }
  const out = options.out ?? join('scenarios', name, 'scenario.yaml');
  const failed = write(out, built.text, io);
  if (failed !== null) return failed;
  io.err(`${scenarioWords.built(out, built.scenario.claims.length, built.scenario.seats.length)}\n`);
  return EXIT.done;
}

/** `horseshoe scenario list`: the scenarios that come with the package, `id` and title a line. Exit 0, 3 when one is unusable. */
export function listCommand(io: Io): number {
  let exit: number = EXIT.done;
  for (const id of builtInScenarios()) {
    const read = readScenario(findScenario(id, io.cwd) ?? id);
    if (read.ok) io.out(`${id}\t${read.scenario.title}\n`);
    else {
      printFindings(read.problems, false, io);
      exit = EXIT.invalid;
    }
  }
  return exit;
}
