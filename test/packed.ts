import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this clone. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** Unpacks what `npm pack` makes of this clone, into the folder `package` of a place. */
export function packInto(place: string): void {
  if (!existsSync(join(root, 'dist/horseshoe.mjs'))) throw new Error('not built: npm run build');
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', place], {
    cwd: root,
    stdio: 'ignore',
  });
  const tarball = readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', join(place, tarball), '-C', place]);
}
