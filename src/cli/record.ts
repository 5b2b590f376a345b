import type { Seat } from '../council/seat.ts';
import { communiques } from '../record/communique.ts';
import type { Course } from '../record/course.ts';
import { defaultFolder, listRecords, readRecord } from '../record/load.ts';
import { summary } from '../record/summary.ts';
import { verbatim } from '../record/verbatim.ts';
import { votes } from '../record/votes.ts';
import { courseOf } from '../replay/replay.ts';
import { type Texts, textsOf } from '../scenario/texts.ts';
import { step } from '../session/step.ts';
import { playWords } from '../words/en/play.ts';
import { recordWords } from '../words/en/recordFiles.ts';
import { EXIT, type Io } from './io.ts';
import { openRecord, seatNamed, seatsIn } from './openRecord.ts';
import { writeProduct } from './product.ts';

const FORMS: Readonly<Record<RecordForm, (course: Course, texts: Texts, seat: Seat | null) => string>> = {
  verbatim,
  communique: communiques,
  summary,
  votes,
};

/** The forms in which a record is shown. */
export const RECORD_FORMS = ['verbatim', 'communique', 'summary', 'votes'] as const;
export type RecordForm = (typeof RECORD_FORMS)[number];

/** Everybody who may ask for a record: the seats of the session when it began and when it ended, and those invited. */
function readersOf({ start, told }: Course): readonly Seat[] {
  const end = told.at(-1)?.after ?? start;
  const invited = end.council.meetings.flatMap(({ participants }) => participants.map(({ seat }) => seat));
  return [...new Set([...seatsIn(start), ...seatsIn(end), ...invited])];
}

/**
 * `horseshoe record show RECORD [--as verbatim|communique|summary|votes] [--seat SEAT] [--out FILE] [--scenario FILE]`: the product in Markdown, of
 * the branch the last entry is on, as a seat may have it (rule 56). The record is run again first: one that does not
 * replay is not shown. Exit 0; 2 unknown seat, unreadable, scenario not found, or unwritable; 3 no valid record; 4 it differs.
 */
export function recordShowCommand(
  file: string,
  options: {
    readonly as?: string;
    readonly seat?: string;
    readonly out?: string;
    readonly scenario?: string;
  },
  io: Io,
): number {
  const opened = openRecord(file, options.scenario, step, io);
  if (!opened.ok) {
    if (opened.exit === EXIT.differs)
      io.err(`${recordWords.differs(opened.parting.at, opened.parting.because)}\n`);
    return opened.exit;
  }
  const { header, entries, start, scenario } = opened;
  const found = courseOf(header, entries, start, step);
  if (!found.ok) {
    io.err(`${recordWords.differs(found.at, found.because)}\n`);
    return EXIT.differs;
  }
  const form = RECORD_FORMS.find((one) => one === options.as) ?? 'verbatim';
  const readers = readersOf(found.course);
  const seat = options.seat === undefined ? null : seatNamed(options.seat, readers);
  if (options.seat !== undefined && seat === null) {
    io.err(`${playWords.unknownSeat(options.seat, readers)}\n`);
    return EXIT.usage;
  }
  return writeProduct(FORMS[form](found.course, textsOf(scenario), seat), options.out, file, io);
}

/**
 * `horseshoe record list`: the records of this user, the one written to last first: path, scenario, start and number of
 * entries, separated by tabs. Exit 0.
 */
export function recordListCommand(io: Io): number {
  const folder = defaultFolder();
  const paths = listRecords(folder);
  for (const path of paths) {
    const read = readRecord(path);
    const line = read.ok
      ? recordWords.listed(path, read.header.scenario.id, read.header.startedAt, read.entries.length)
      : recordWords.listedInvalid(path);
    io.out(`${line}\n`);
  }
  if (paths.length === 0) io.err(`${recordWords.noRecords(folder)}\n`);
  return EXIT.done;
}
