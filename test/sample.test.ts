import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packInto, readJson, root } from './packed.ts';

/** The sample project, in a folder of its own with what `npm pack` makes of this clone. */
const place = mkdtempSync(join(tmpdir(), 'horseshoe-sample-'));
const packed = join(place, 'package');

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('docs/examples/vitest, with the packed tarball', () => {
  const sample = join(place, 'sample');
  const inSample = (path: string): string => join(sample, 'node_modules', path);

  /** Runs a program of this clone in the sample, which knows nothing of the tests it is started from. */
  function sampleRun(program: string, args: readonly string[]) {
    const env = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV$|TEST$)/u.test(name));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules', program), ...args],
      { cwd: sample, encoding: 'utf8', env: { ...Object.fromEntries(env), NO_COLOR: '1' } },
    );
    return { status, said: stdout + stderr };
  }

  const tsc = (options: object): { readonly status: number | null; readonly said: string } => {
    const { compilerOptions, include } = readJson(join(sample, 'tsconfig.json'));
    const config = { compilerOptions: { ...compilerOptions, ...options }, include };
    writeFileSync(join(sample, 'tsconfig.checked.json'), JSON.stringify(config));
    return sampleRun('typescript/bin/tsc', ['-p', 'tsconfig.checked.json']);
  };

  beforeAll(() => {
    packInto(place);
    cpSync(join(packed, 'docs/examples/vitest'), sample, { recursive: true });
    cpSync(packed, inSample('horseshoe'), { recursive: true });
    const { devDependencies } = readJson(join(sample, 'package.json'));
    const { dependencies, version } = readJson(join(packed, 'package.json'));
    expect(devDependencies.horseshoe).toBe(`^${version}`);
    // Nothing is fetched: what it would install is what is installed here.
    for (const name of Object.keys({ ...devDependencies, ...dependencies })) {
      if (name === 'horseshoe') continue;
      mkdirSync(dirname(inSample(name)), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), inSample(name));
    }
  }, 60_000);

  it('passes', () => {
    const { status, said } = sampleRun('vitest/vitest.mjs', ['run']);
    expect(said).toMatch(/Test Files {2}3 passed/u);
    expect(status).toBe(0);
  });

  it.each([
    ['node16', { module: 'node16', moduleResolution: 'node16' }],
    ['nodenext', {}],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
    [
      'bundler, with optional properties that are never undefined',
      {
        module: 'preserve',
        moduleResolution: 'bundler',
        exactOptionalPropertyTypes: true,
      },
    ],
  ])('has types that resolve under %s', (_, options) => {
    expect(tsc(options)).toEqual({ status: 0, said: '' });
  });

  it('has types that find what is wrong', () => {
    const wrong = `import { act, meeting, play } from 'horseshoe';
import { scenario } from 'horseshoe/files';
import 'horseshoe/vitest';
import { expect } from 'vitest';
act('ballot.cast', { by: 'RUS', ballot: 'no' });
meeting({ item: 'A matter' });
play('kursk-2024');
expect(play(scenario('kursk-2024'))).toFailBecause('quarrel');
expect(play(scenario('kursk-2024'))).toBeInOrder();
play(scenario('kursk-2024')).others({ until: { stage: 'lunch' } });
`;
    writeFileSync(join(sample, 'wrong.test.ts'), wrong);
    const { said } = tsc({});
    rmSync(join(sample, 'wrong.test.ts'));
    const lines = [...said.matchAll(/^wrong\.test\.ts\((\d+),/gmu)].map(([, line]) => Number(line));
    expect(lines).toEqual([5, 6, 7, 8, 9, 10]);
  });

  it('has declarations with no error in them', () => {
    writeFileSync(
      join(sample, 'declared.test.ts'),
      "export * from 'horseshoe';\nexport { scenario } from 'horseshoe/files';\n",
    );
    const { compilerOptions } = readJson(join(sample, 'tsconfig.json'));
    const config = { compilerOptions: { ...compilerOptions, skipLibCheck: false, types: [] } };
    writeFileSync(
      join(sample, 'tsconfig.declared.json'),
      JSON.stringify({ ...config, files: ['declared.test.ts'] }),
    );
    expect(sampleRun('typescript/bin/tsc', ['-p', 'tsconfig.declared.json'])).toEqual({
      status: 0,
      said: '',
    });
    rmSync(join(sample, 'declared.test.ts'));
  });
});
