import { replayWords } from '../../words/en/replays.ts';

/** A line of progress is shown only for what takes longer than this, and not more often than that. */
const PATIENCE = 1_000;
const INTERVAL = 100;

/** A line on standard error that is written over as replays are done, and taken away before anything else is written. */
export interface Progress {
  readonly show: (done: number, of: number, failed: number) => void;
  readonly clear: () => void;
}

/** Where standard error is a terminal that can take a line away; else nothing is shown. */
export function progressLine(): Progress {
  const { stderr, env } = process;
  if (stderr.isTTY !== true || env.TERM === 'dumb') return { show: () => {}, clear: () => {} };
  let next = performance.now() + PATIENCE;
  let isThere = false;
  const clear = (): void => {
    process.off('exit', clear);
    if (isThere) stderr.write('\r\u001b[K');
    isThere = false;
  };
  return {
    show: (done, of, failed) => {
      const now = performance.now();
      if (now < next) return;
      next = now + INTERVAL;
      // Whoever interrupts it finds an empty line.
      if (!isThere) process.on('exit', clear);
      isThere = true;
      stderr.write(`\r\u001b[K${replayWords.progress(done, of, failed).slice(0, stderr.columns - 1)}`);
    },
    clear,
  };
}
