import type { SeatMoves } from '../../scenario/lint/moves.ts';

/** Why a file could not be read, by the code of the operating system. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the commands on seeds and scenarios say on standard error. */
export const scenarioWords = {
  unreadable: (path: string, reason: string): string =>
    `${path} cannot be read: ${REASONS[reason] ?? reason}`,
  unwritable: (path: string, reason: string): string =>
    `${path} cannot be written: ${REASONS[reason] ?? reason}`,
  noFiles: (pattern: string): string => `no file is named, and none matches ${pattern} here`,
  notAnEventsFile: (path: string): string => `${path} is no events file: its name must end in .events.yaml`,
  noScenario: (name: string, known: readonly string[]): string =>
    `there is no scenario or file ${name}; the scenarios here are: ${known.join(', ')}`,
  seedGood: (path: string, quotes: number, document: string): string =>
    `${path}: ${plural(quotes, 'quotation', 'quotations')} found in ${document}`,
  findings: (path: string, errors: number, warnings: number): string =>
    `${path}: ${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}`,
  good: (path: string): string => `${path}: nothing to mend`,
  moves: ({ seat, make, face, put }: SeatMoves): string =>
    `  ${seat.padEnd(6)} can make ${plural(make, 'claim', 'claims')}, must face ${face}, ${
      put === null ? 'has no instructions' : `is told to put ${plural(put, 'challenge', 'challenges')}`
    }`,
  built: (path: string, claims: number, seats: number): string =>
    `${path}: written, with ${plural(claims, 'claim', 'claims')} and ${plural(seats, 'seat', 'seats')}`,
  /** The comment at the top of a built scenario. */
  builtFrom: (events: string, overlay: string): string =>
    `Built by \`horseshoe scenario build\` from seeds/${events} and seeds/${overlay}.\nChange those files and build it again; what is written here is lost then.`,
} as const;
