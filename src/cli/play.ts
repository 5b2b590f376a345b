import type { TablePort, TableState } from '../table/port.ts';
import { openTable } from '../table/table.ts';
import { wasPrivate } from '../words/en/formats.ts';
import { playWords } from '../words/en/play.ts';
import { recordWords } from '../words/en/recordFiles.ts';
import { replayPlayWords } from '../words/en/replays.ts';
import { shown } from '../words/en/shown.ts';
import { fromReplay } from './fromReplay.ts';
import { EXIT, type Io } from './io.ts';
import { isPlain, playLines, playScreen } from './playing.ts';
import { begin, goOn, now, type PlayOptions, type Prepared } from './preparing.ts';

const DEFAULT_SCENARIO = 'kursk-2024';

/** Signals after which a meeting is left in good order. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((seat, at) => seat === other[at]);

/** Whether the Council sat in private, from the beginning of this meeting or from a decision on. */
const hadPrivate = ({ view, entries }: TableState): boolean =>
  wasPrivate(view) || entries.some(({ outcomes }) => outcomes.some(({ kind }) => kind === 'meeting.private'));

/** What stays on the terminal: where the meeting stands, the record, and the line that goes on with it. */
function sayFarewell(table: TablePort, path: string, recorded: readonly string[], io: Io): void {
  const state = table.state();
  // From a clone npm starts it (`npm start`, `npx`), and so it has to be typed again.
  const command = process.env.npm_command === undefined ? 'horseshoe' : 'npx horseshoe';
  const held = isSame(state.held, recorded) ? null : state.held;
  const lines = [
    ...playWords.recordAt(path, command),
    ...(hadPrivate(state) ? [playWords.communiqueAt(path, command)] : []),
    ...(state.next.who === 'over' ? [] : [playWords.resumeWith(path, command, held)]),
  ];
  for (const line of playWords.farewell(state, lines)) io.out(`${shown(line)}\n`);
}

function prepare(scenario: string | undefined, options: PlayOptions, io: Io): Prepared {
  if (options.replay !== undefined) return fromReplay(options.replay, options, now, io);
  if (options.resume !== undefined) return goOn(options.resume, options, io);
  return begin(scenario ?? DEFAULT_SCENARIO, options, io);
}

/**
 * `horseshoe play [SCENARIO]`: a meeting at this terminal, as a screen or as plain lines. The record is on disk entry by
 * entry. Exit 0; 2 wrong usage, or a file that cannot be read, made or written; 3 an invalid scenario or record; 4 a
 * record that does not replay; 130 interrupted, 129 and 143 ended by another signal (by `main`).
 */
export async function playCommand(
  scenario: string | undefined,
  options: PlayOptions,
  io: Io,
): Promise<number> {
  if (
    options.resume !== undefined &&
    [scenario, options.seed, options.from, options.out, options.strict273].some((one) => one !== undefined)
  ) {
    io.err(`${playWords.withResume}\n`);
    return EXIT.usage;
  }
  if (
    options.replay !== undefined &&
    [scenario, options.seed, options.from, options.strict273, options.resume].some((one) => one !== undefined)
  ) {
    io.err(`${replayPlayWords.withReplay}\n`);
    return EXIT.usage;
  }
  if (options.at !== undefined && options.replay === undefined) {
    io.err(`${replayPlayWords.atNeedsReplay}\n`);
    return EXIT.usage;
  }
  if (options.as?.length === 0) {
    io.err(`${playWords.noSeat}\n`);
    return EXIT.usage;
  }
  const prepared = prepare(scenario, options, io);
  if (!prepared.ok) return prepared.exit;
  const { store, header } = prepared.options;
  const table = openTable(prepared.options);
  const path = store.path ?? '';
  const interrupted = (): void => {
    // What was being typed stands on the line of the prompt.
    io.out('\n');
    sayFarewell(table, path, header.held, io);
    table.close();
  };
  for (const signal of SIGNALS) process.prependOnceListener(signal, interrupted);
  // However the process ends (nobody reads any more, an unexpected error): the record is let go of.
  process.once('exit', table.close);
  let left = false;
  let unwritten: string | null = null;
  try {
    if (isPlain(options)) unwritten = await playLines(table, io);
    else left = await playScreen(table, options);
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, interrupted);
    process.removeListener('exit', table.close);
    table.close();
  }
  if (unwritten !== null) io.err(`${recordWords.unwritable(path, unwritten)}\n`);
  sayFarewell(table, path, header.held, io);
  if (unwritten !== null) return EXIT.usage;
  return left ? EXIT.interrupted : EXIT.done;
}
