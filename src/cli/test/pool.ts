import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../scenario/file.ts';
import { replayWords } from '../../words/en/replays.ts';
import { crashed, type Tested, type Testing, testFile } from './tested.ts';

/** A replay file: where it is, and what the report calls it. */
export interface File {
  readonly path: string;
  readonly name: string;
}

/** What a worker is sent: some files, by their places in the order of the report. */
export interface Batch {
  readonly files: readonly (File & { readonly at: number })[];
  readonly testing: Testing;
}

/** What a worker sends: what came of one file, or that it has done all it was sent. */
export type Sent = { readonly at: number; readonly tested: Tested | null } | 'done';

/** Called as files are done, in any order; says whether to go on. */
export type Each = (at: number, tested: Tested | null) => boolean;

/** To start a worker takes as long as to run so many replays. */
const WORTH_A_WORKER = 64;

/** How many files a worker is sent at once. */
const BATCH = 16;

/** The file a worker starts from: in a clone the source, as built the entry beside the command. */
const workerFile = (): string =>
  import.meta.url.endsWith('.ts')
    ? fileURLToPath(new URL('./worker.ts', import.meta.url))
    : join(packageRoot(), 'dist', 'test-worker.mjs');

/** One after another, in this process. */
async function testHere(files: readonly File[], testing: Testing, each: Each): Promise<void> {
  for (const [at, { path, name }] of files.entries()) {
    if (!each(at, testFile(path, name, testing))) return;
    // A key or a signal is heard between two replays.
    await setImmediate();
  }
}

/** In several threads. One that ends before its time has failed on a file; the others go on without it. */
function testInWorkers(
  files: readonly File[],
  testing: Testing,
  each: Each,
  { count, worker: from }: { readonly count: number; readonly worker: string },
): Promise<void> {
  const left = files.map((file, at) => ({ ...file, at }));
  const open = new Set<Worker>();
  return new Promise((resolve, reject) => {
    let isOver = false;
    const end = (): void => {
      isOver = true;
      for (const worker of open) void worker.terminate();
      resolve();
    };
    const report = (at: number, tested: Tested | null): void => {
      if (!isOver && !each(at, tested)) end();
    };
    const start = (): void => {
      const worker = new Worker(from);
      open.add(worker);
      let under: Batch['files'] = [];
      let because: string = replayWords.workerEnded;
      const more = (): void => {
        under = left.splice(0, BATCH);
        if (under.length === 0) void worker.terminate();
        else worker.postMessage({ files: under, testing } satisfies Batch);
      };
      worker.on('message', (sent: Sent) => {
        if (sent === 'done') return more();
        under = under.filter(({ at }) => at !== sent.at);
        return report(sent.at, sent.tested);
      });
      worker.on('error', (error) => {
        because = error instanceof Error ? error.message : String(error);
      });
      worker.on('exit', () => {
        open.delete(worker);
        if (isOver) return;
        const [failed, ...others] = under;
        if (failed !== undefined) {
          left.unshift(...others);
          report(failed.at, crashed(failed.name, because));
        }
        if (isOver) return;
        if (left.length > 0) start();
        else if (open.size === 0) end();
      });
      more();
    };
    try {
      for (let at = 0; at < count; at += 1) start();
    } catch (error) {
      reject(error);
    }
  });
}

/**
 * Tests files, in as many threads as serve it; `each` hears of them as they are done.
 * @param worker the file that a thread starts from
 */
export async function testAll(
  files: readonly File[],
  testing: Testing,
  each: Each,
  worker: string = workerFile(),
): Promise<void> {
  const count = Math.min(availableParallelism(), Math.floor(files.length / WORTH_A_WORKER));
  if (count < 2) await testHere(files, testing, each);
  else await testInWorkers(files, testing, each, { count, worker });
}
