import { parentPort } from 'node:worker_threads';
import type { Batch, Sent } from './pool.ts';
import { testFile } from './tested.ts';

// A thread of `horseshoe test`: it is sent some files, and sends back what came of each.
const send = (sent: Sent): void => parentPort?.postMessage(sent);

parentPort?.on('message', ({ files, testing }: Batch) => {
  for (const { at, path, name } of files) send({ at, tested: testFile(path, name, testing) });
  send('done');
});
