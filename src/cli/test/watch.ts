import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** An editor writes a file in several goes; so long after the last one the replays are run. */
const SETTLING = 100;

const CTRL_C = '\u0003';

/** Why waiting ended: a file changed, or somebody leaves. */
export type Woken =
  | { readonly because: 'changed'; readonly path: string }
  | { readonly because: 'left'; readonly interrupted: boolean };

/**
 * Waits until a replay or one of these files changes, or until q or Ctrl+C is pressed. Folders are watched, and not
 * files: a file may be put in the place of another, and a new one may come.
 */
export async function waitForChange(files: readonly string[], folders: readonly string[]): Promise<Woken> {
  const { stdin } = process;
  const meant: ReadonlySet<string> = new Set(files);
  const stop: (() => void)[] = [];
  const woken = await new Promise<Woken>((resolve) => {
    for (const folder of new Set([...files.map(dirname), ...folders])) {
      const watcher = watch(folder, (_, name) => {
        const path = join(folder, name ?? '');
        if (meant.has(path) || path.endsWith('.replay.yaml')) resolve({ because: 'changed', path });
      });
      // A folder that has gone is seen when the replays are looked for again.
      watcher.on('error', () => watcher.close());
      stop.push(() => watcher.close());
    }
    const pressed = (chunk: Uint8Array | string): void => {
      const keys = chunk.toString();
      if (keys.includes(CTRL_C)) resolve({ because: 'left', interrupted: true });
      else if (/q/iu.test(keys)) resolve({ because: 'left', interrupted: false });
    };
    stdin.setRawMode(true);
    stdin.on('data', pressed);
    stdin.resume();
    stop.push(() => {
      stdin.off('data', pressed);
      stdin.setRawMode(false);
      stdin.pause();
    });
  });
  for (const end of stop) end();
  if (woken.because === 'changed') await setTimeout(SETTLING);
  return woken;
}
