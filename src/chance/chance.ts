import seedrandom from 'seedrandom';

/**
 * Draws of one seat. Every value follows from the key alone, so nothing has to be kept between two acts, and a
 * draw never depends on how many draws others made.
 */
export interface Chance {
  /** The next number of the stream, in [0, 1). */
  readonly next: () => number;
  /** A whole number in [0, n); n is a positive whole number. */
  readonly below: (n: number) => number;
  /** True with probability `p`, from 0 (never) to 1 (always). */
  readonly happens: (p: number) => boolean;
  /** One of the options, each as likely as the other; there must be at least one. */
  readonly pick: <T>(options: readonly [T, ...T[]]) => T;
  /** The seat's draws on a matter that stays the same at every entry: its mind on a draft, on a challenge. */
  readonly on: (matter: string) => Chance;
}

function stream(key: readonly string[], aside: (matter: string) => Chance): Chance {
  // A list in JSON keeps ('a', 'bc') and ('ab', 'c') apart.
  const draw = seedrandom.alea(JSON.stringify(key));
  const below = (n: number): number => Math.floor(draw() * n);
  return {
    next: () => draw(),
    below,
    happens: (p) => draw() < p,
    pick: (options) => options[below(options.length)] ?? options[0],
    on: aside,
  };
}

/** The draws of a seat on one matter, the same at every entry. */
export const chanceOn = (seed: string, seat: string, matter: string): Chance =>
  stream([seed, seat, 'on', matter], (further) => chanceOn(seed, seat, `${matter}/${further}`));

/**
 * The draws of a seat at one entry of the record.
 * @param entry number of the last entry that the seat can see; 0 before the first.
 */
export const chanceFor = (seed: string, seat: string, entry: number): Chance =>
  stream([seed, seat, 'at', String(entry)], (matter) => chanceOn(seed, seat, matter));
