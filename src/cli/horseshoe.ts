/**
 * The command itself, built on its own in the syntax of old engines, so that a Node.js which cannot read the rest of
 * the program gets to say so: one line and exit 2.
 */
import { nodeTooOld } from '../words/en/nodeVersion.ts';
import { isOlder, OLDEST_NODE } from './nodeVersion.ts';

const found = process.versions.node;
if (isOlder(found, OLDEST_NODE)) {
  process.stderr.write(`${nodeTooOld(OLDEST_NODE, found)}\n`);
  process.exitCode = 2;
} else {
  import('./main.ts').then(({ main }) => main());
}
