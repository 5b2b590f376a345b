import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const HEAD = `format: 1
meeting: { date: 2024-10-31, item: A matter, drafts: { D1: { by: [FRA] } }, claims: { c: { text: A claim, by: [RUS], about: [USA] } } }
`;

/** From line 4 on; the debate is open after line 7. */
const OPENED = `steps:
  - CHE calls the meeting
  - the President calls the meeting to order
  - the President declares it so decided
  - the President opens the item
`;

/** A replay of a meeting that is in debate, and what follows from line 8 on (with a title, 9). */
export const replayOf = (steps: string, title = ''): string =>
  `${HEAD}${title === '' ? '' : `title: ${title}\n`}${OPENED}${steps}`;

export const HOLDS = replayOf('  - FRA asks for the floor\n  - expect: { list: [FRA] }\n');
export const FAILS = replayOf('  - FRA votes in favour\n');

/** A new folder with these files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'horseshoe-test-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
