import { step } from '../session/step.ts';
import { recordProblem, recordWords } from '../words/en/recordFiles.ts';
import { repairWords } from '../words/en/repair.ts';
import { EXIT, type Io } from './io.ts';
import { openRecord, type RecordRefused } from './openRecord.ts';
import { repairCommand } from './repairing.ts';

/** For programs: one JSON object on one line. */
function jsonOf(file: string, refused: RecordRefused): string {
  const { entries } = refused;
  if (refused.exit === EXIT.differs)
    return JSON.stringify({ record: file, entries, ok: false, ...refused.parting });
  const problems = refused.problems.map((problem) => ({ ...problem, message: recordProblem(file, problem) }));
  const wrong = problems.length === 0 ? {} : { problems };
  return JSON.stringify({ record: file, entries, ok: false, because: refused.because, ...wrong });
}

/**
 * `horseshoe replay RECORD [--json] [--scenario FILE] [--repair [--out FILE]]`: runs every branch of a record again and compares each digest. On
 * standard output `entries: N, digests equal`, or where it differs. Exit 0; 2 unreadable, or scenario not found; 3 no
 * valid record; 4 it differs, from an entry on or in its scenario (entry 0).
 */
export function replayCommand(
  file: string,
  options: {
    readonly json?: boolean;
    readonly scenario?: string;
    readonly repair?: boolean;
    readonly out?: string;
  },
  io: Io,
): number {
  if (options.repair === true) return repairCommand(file, options, io);
  if (options.out !== undefined) {
    io.err(`${repairWords.outAlone}\n`);
    return EXIT.usage;
  }
  const opened = openRecord(file, options.scenario, step, io);
  if (opened.ok) {
    const entries = opened.entries.length;
    io.out(
      `${options.json ? JSON.stringify({ record: file, entries, ok: true }) : recordWords.equal(entries)}\n`,
    );
    return EXIT.done;
  }
  if (options.json) io.out(`${jsonOf(file, opened)}\n`);
  else if (opened.exit === EXIT.differs) {
    const { at, because, expected, found } = opened.parting;
    io.out(`${recordWords.differs(at, because)}\n`);
    io.err(`${recordWords.expected(expected, found)}\n`);
    if (because === 'scenario') io.err(`${repairWords.hint(file)}\n`);
  }
  return opened.exit;
}
