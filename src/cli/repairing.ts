import { resolve } from 'node:path';
import { REASON_CODES } from '../delegations/reason.ts';
import { formatAct } from '../notation/act.ts';
import { scenarioDigest } from '../record/digest.ts';
import type { Entry, Header } from '../record/entry.ts';
import { writeRecord } from '../record/file.ts';
import { readRecord } from '../record/load.ts';
import { type Lost, type Repaired, repairRecord } from '../replay/repair.ts';
import { builtInScenarios, findScenario, readScenario } from '../scenario/file.ts';
import type { Scenario } from '../scenario/schema.ts';
import { textsOf } from '../scenario/texts.ts';
import type { Act } from '../session/council.ts';
import { meetingIds, openSession } from '../session/open.ts';
import { step } from '../session/step.ts';
import { notOpened, recordWords } from '../words/en/recordFiles.ts';
import { repairWords } from '../words/en/repair.ts';
import { EXIT, type Io } from './io.ts';
import { seatsIn } from './openRecord.ts';

interface Now {
  readonly scenario: Scenario;
  readonly path: string;
  readonly digest: string;
}

/** The scenario of a record as it is now: the file named, else the one the record names, else the built-in one of its id. */
function scenarioNow(header: Header, named: string | undefined, io: Io): Now | { readonly exit: number } {
  const { id, file, digest: then } = header.scenario;
  const names = named !== undefined ? [named] : [file, id].filter((name) => name !== null);
  const paths = names.map((name) => findScenario(name, io.cwd)).filter((path) => path !== null);
  const found = paths.flatMap((path): readonly Now[] => {
    const read = readScenario(path);
    return read.ok ? [{ scenario: read.scenario, path, digest: scenarioDigest(read.text) }] : [];
  });
  const chosen = found.find(({ digest }) => digest === then) ?? found[0];
  if (chosen !== undefined) return chosen;
  const [path] = paths;
  io.err(`${path === undefined ? recordWords.noScenario(named ?? id) : recordWords.badScenario(path)}\n`);
  return { exit: path === undefined ? EXIT.usage : EXIT.invalid };
}

/** A line of notation, or the kind of an act that no line says. */
function lineOf(act: Act): string {
  try {
    return formatAct(act);
  } catch {
    return act.kind;
  }
}

/** Reasons that this program does not know are none of an entry that it writes. */
const known: ReadonlySet<string> = new Set(REASON_CODES);
const withKnownReasons = (entry: Entry): Entry =>
  entry.why === undefined ? entry : { ...entry, why: entry.why.filter(({ code }) => known.has(code)) };

function jsonOf(lost: Lost): object {
  const { n, act, because } = lost;
  const entry = { entry: n, act: lineOf(act), because };
  if (lost.because === 'refused') return { ...entry, rule: lost.refusal.rule, reason: lost.refusal.because };
  if (lost.because === 'broken') return entry;
  if (lost.because === 'gone') return { ...entry, of: lost.of };
  return { ...entry, recorded: lost.recorded, found: lost.found };
}

function show(repaired: Repaired, scenario: Scenario, total: number, io: Io): void {
  const texts = textsOf(scenario);
  for (const lost of repaired.lost)
    for (const line of repairWords.lost(lost, lineOf(lost.act), texts)) io.out(`${line}\n`);
  io.out(`${repairWords.hold(repaired.entries.length, total)}\n`);
}

/**
 * `horseshoe replay RECORD --repair [--out FILE]`: runs a record again with the scenario as it is now, lists every entry
 * that no longer holds, with its refusal, and writes what holds as a new record. Exit 0 everything holds; 2 unreadable,
 * scenario not found, or unwritable; 3 no valid record or scenario; 4 something no longer holds.
 */
export function repairCommand(
  file: string,
  options: { readonly json?: boolean; readonly scenario?: string; readonly out?: string },
  io: Io,
): number {
  const read = readRecord(resolve(io.cwd, file));
  if (!read.ok) {
    io.err(`${notOpened(file, read)}\n`);
    return read.because === 'invalid' ? EXIT.invalid : EXIT.usage;
  }
  const { header, entries, notice } = read;
  if (notice !== null) io.err(`${recordWords.truncated(file, notice.line)}\n`);
  const now = scenarioNow(header, options.scenario, io);
  if ('exit' in now) return now.exit;
  const { scenario, path, digest } = now;
  if (header.from !== null && !meetingIds(scenario).includes(header.from)) {
    io.err(`${repairWords.noMeeting(file, header.from)}\n`);
    return EXIT.differs;
  }
  const start = openSession(scenario, {
    from: header.from,
    strictAbstention: header.strictAbstention === true,
  });
  const seats = seatsIn(start);
  const isBuiltIn = builtInScenarios().includes(scenario.id) && findScenario(scenario.id, io.cwd) === path;
  const repaired = repairRecord(
    {
      ...header,
      scenario: { id: scenario.id, file: isBuiltIn ? null : path, digest },
      held: header.held.filter((seat) => seats.includes(seat)),
    },
    entries.map(withKnownReasons),
    start,
    step,
  );
  const { lost } = repaired;
  const hasChanged = digest !== header.scenario.digest;
  if (hasChanged) io.err(`${repairWords.changed(file, scenario.id)}\n`);
  if (options.json === true)
    io.out(
      `${JSON.stringify({ record: file, entries: entries.length, ok: lost.length === 0, scenarioChanged: hasChanged, hold: repaired.entries.length, lost: lost.map(jsonOf) })}\n`,
    );
  else show(repaired, scenario, entries.length, io);
  if (options.out !== undefined) {
    const made = writeRecord(resolve(io.cwd, options.out), repaired.header, repaired.entries);
    if (!made.ok) {
      io.err(`${notOpened(options.out, made)}\n`);
      return EXIT.usage;
    }
  }
  return lost.length === 0 ? EXIT.done : EXIT.differs;
}
