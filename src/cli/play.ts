import type { RecordFile } from '../record/file.ts';
import type { TablePort } from '../table/port.ts';
import { openTable } from '../table/table.ts';
import { playWords } from '../words/en/play.ts';
import { EXIT, type Io } from './io.ts';
import { isPlain, playLines, playScreen } from './playing.ts';
import { begin, goOn, type PlayOptions } from './preparing.ts';

const DEFAULT_SCENARIO = 'kursk-2024';

/** What stays on the terminal: where the meeting stands, the record, and the line that goes on with it. */
function sayFarewell(table: TablePort, file: Pick<RecordFile, 'path'>, io: Io): void {
  const state = table.state();
  // From a clone npm starts it (`npm start`, `npx`), and so it has to be typed again.
  const command = process.env.npm_command === undefined ? 'horseshoe' : 'npx horseshoe';
  const resume = state.next.who === 'over' ? '' : `\n${playWords.resumeWith(file.path, command)}`;
  io.out(`${playWords.farewell(state, `${playWords.recordAt(file.path, command)}${resume}`).join('\n')}\n`);
}

/**
 * `horseshoe play [SCENARIO]`: a meeting at this terminal, as a screen or as plain lines. The record is on disk entry by
 * entry. Exit 0; 2 wrong usage or a file that cannot be read or made; 3 an invalid scenario or record; 4 a record that
 * does not replay; 130 interrupted.
 */
export async function playCommand(
  scenario: string | undefined,
  options: PlayOptions,
  io: Io,
): Promise<number> {
  if (
    options.resume !== undefined &&
    [scenario, options.seed, options.from, options.out].some((one) => one !== undefined)
  ) {
    io.err(`${playWords.withResume}\n`);
    return EXIT.usage;
  }
  const prepared =
    options.resume === undefined
      ? begin(scenario ?? DEFAULT_SCENARIO, options, io)
      : goOn(options.resume, options, io);
  if (!prepared.ok) return prepared.exit;
  const table = openTable(prepared.options);
  const file = { path: prepared.options.store.path ?? '' };
  const interrupted = (): void => {
    // What was being typed stands on the line of the prompt.
    io.out('\n');
    sayFarewell(table, file, io);
    table.close();
  };
  process.prependOnceListener('SIGINT', interrupted);
  let left = false;
  try {
    if (isPlain(options)) await playLines(table, io);
    else left = await playScreen(table, options);
  } finally {
    process.removeListener('SIGINT', interrupted);
    table.close();
  }
  sayFarewell(table, file, io);
  return left ? EXIT.interrupted : EXIT.done;
}
