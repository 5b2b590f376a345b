import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that loading a source file loads at once: files of ours, and packages by name. Dynamic imports are later. */
async function loadedWith(file: string): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
    outdir: join(root, 'dist'),
    splitting: true,
    metafile: true,
  });
  const loaded = new Set<string>();
  const visit = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind } of metafile.inputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import') visit(next);
  };
  visit(file);
  return loaded;
}

describe('starting a command', () => {
  it('loads the command table and commander, no command', async () => {
    const loaded = await loadedWith('src/cli/main.ts');
    expect([...loaded].filter((path) => !path.startsWith('src/') && !path.startsWith('node:'))).toEqual([
      'commander',
      'package.json',
    ]);
    expect([...loaded].filter((path) => /^src\/(?!cli\/|words\/)/.test(path))).toEqual([]);
  });

  it.each(['tally', 'seed', 'scenario', 'replay', 'test', 'fuzz', 'record', 'explain'])(
    'loads no screen for %s',
    async (command) => {
      const loaded = await loadedWith(`src/cli/${command}.ts`);
      expect([...loaded].filter((path) => /^(?:ink|react|src\/screen\/)/.test(path))).toEqual([]);
    },
  );

  it('loads no screen for play until it is known to be wanted', async () => {
    const loaded = await loadedWith('src/cli/play.ts');
    expect([...loaded].filter((path) => /^(?:ink|react)/.test(path))).toEqual([]);
  });
});
