import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readBytes, readText } from '../scenario/file.ts';
import { hasErrors, type Problem } from '../scenario/problem.ts';
import type { Seed } from '../scenario/seed.ts';
import type { Shaped } from '../scenario/shape.ts';
import { checkSeed } from '../seeding/check.ts';
import { documentOf, readSeed } from '../seeding/events.ts';
import { scenarioWords } from '../words/en/scenario.ts';
import { countFindings, printFindings } from './findings.ts';
import { EXIT, type Io } from './io.ts';

/** An events file that was read and checked against its document, or the exit code after what was wrong was said. */
export type OpenedSeed =
  | { readonly ok: true; readonly opened: Shaped<Seed>; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly exit: number };

function unreadable(path: string, reason: string, io: Io): OpenedSeed {
  io.err(`${scenarioWords.unreadable(path, reason)}\n`);
  return { ok: false, exit: EXIT.usage };
}

/** Reads an events file and the document it names, beside it, and checks one against the other. */
export function openSeed(file: string, json: boolean, io: Io): OpenedSeed {
  const read = readText(resolve(io.cwd, file), file);
  if (!read.ok && read.unreadable !== null) return unreadable(file, read.unreadable, io);
  const opened = read.ok ? readSeed(read.text, file) : read;
  if (!opened.ok) {
    printFindings(opened.problems, json, io);
    return { ok: false, exit: EXIT.invalid };
  }
  const document = documentOf(opened.data);
  if (document === null) return { ok: true, opened, problems: checkSeed(opened, file, null) };
  const path = join(dirname(file), document);
  const bytes = readBytes(resolve(io.cwd, path));
  if (!bytes.ok) return unreadable(path, bytes.unreadable, io);
  return { ok: true, opened, problems: checkSeed(opened, file, bytes.bytes) };
}

/** One file of `seedCheckCommand`: its exit code. */
function checkFile(file: string, json: boolean, io: Io): number {
  const seed = openSeed(file, json, io);
  if (!seed.ok) return seed.exit;
  printFindings(seed.problems, json, io);
  if (hasErrors(seed.problems)) {
    const { errors, warnings } = countFindings(seed.problems);
    io.err(`${scenarioWords.findings(file, errors, warnings)}\n`);
    return EXIT.invalid;
  }
  const { data } = seed.opened;
  io.err(`${scenarioWords.seedGood(file, data.events.length, documentOf(data) ?? '')}\n`);
  return EXIT.done;
}

const DEFAULT = 'seeds/*.events.yaml';

function defaultFiles(cwd: string): readonly string[] {
  const folder = join(cwd, 'seeds');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.events.yaml'))
    .sort()
    .map((name) => join('seeds', name));
}

/**
 * `horseshoe seed check [FILE...]`, by default every `seeds/*.events.yaml` of the working folder: each quotation stands
 * in the document byte for byte. Findings on standard output, a summary on standard error.
 * Exit 0, 2 (no file, or one that cannot be read, the document included), 3 (findings).
 */
export function seedCheckCommand(
  files: readonly string[],
  options: { readonly json?: boolean },
  io: Io,
): number {
  const checked = files.length > 0 ? files : defaultFiles(io.cwd);
  if (checked.length === 0) {
    io.err(`${scenarioWords.noFiles(DEFAULT)}\n`);
    return EXIT.usage;
  }
  const codes = checked.map((file) => checkFile(file, options.json ?? false, io));
  return codes.includes(EXIT.usage) ? EXIT.usage : Math.max(...codes);
}
