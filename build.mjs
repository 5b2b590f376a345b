// Builds what is installed, into dist/: the command (packages bundled, for a quick start), the library entries (packages left
// to whoever installs them) and their type declarations. Why so: docs/decisions/0001-bundled-command.md.
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const oldest = `node${manifest.engines.node.replace('>=', '')}`;

function fail(message) {
  if (message) console.error(message);
  process.exit(1);
}

const { build } = await import('esbuild').catch(() =>
  fail('The build needs the development packages: npm ci --include=dev'),
);

/** Paths from the project's folder, with slashes. */
const written = new Set();

/** One bundle; esbuild itself says what is wrong with it. */
async function bundle(options) {
  const shared = { absWorkingDir: root, bundle: true, format: 'esm', platform: 'node', metafile: true };
  const { metafile } = await build({ ...shared, logLevel: 'warning', ...options }).catch(() => fail());
  for (const path of Object.keys(metafile.outputs)) written.add(path);
  return Object.keys(metafile.inputs);
}

/** Ink asks for the React developer tools only when DEV is set; an installed command has none. */
const withoutDevtools = {
  name: 'without-devtools',
  setup(plugins) {
    plugins.onResolve({ filter: /^react-devtools-core$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    plugins.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default null;' }));
  },
};

/** The small entry loads the rest by its built name. */
const mainOutside = {
  name: 'main-outside',
  setup(plugins) {
    plugins.onResolve({ filter: /\/main\.ts$/ }, () => ({ path: './main.mjs', external: true }));
  },
};

/** The package folder of a bundled file, or null for our own. */
function packageFolder(input) {
  const at = input.lastIndexOf('node_modules/');
  if (at < 0) return null;
  const [first, second] = input.slice(at + 'node_modules/'.length).split('/');
  return input.slice(0, at) + join('node_modules', first.startsWith('@') ? `${first}/${second}` : first);
}

/** The licences of everything bundled, which have to go with it. */
function licences(inputs) {
  const folders = [...new Set(inputs.map(packageFolder).filter((folder) => folder !== null))].sort();
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version}\n\n${text}\n`;
  });
  return ['The command contains these packages.\n', ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}

await bundle({
  entryPoints: ['src/cli/horseshoe.ts'],
  outfile: 'dist/horseshoe.mjs',
  target: 'node14',
  banner: { js: '#!/usr/bin/env node' },
  plugins: [mainOutside],
});
chmodSync(join(dist, 'horseshoe.mjs'), 0o755);

const inputs = await bundle({
  // A thread of `horseshoe test` starts from a file of its own.
  entryPoints: { main: 'src/cli/main.ts', 'test-worker': 'src/cli/test/worker.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  target: oldest,
  minifySyntax: true,
  minifyWhitespace: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  // Packages in CommonJS form still call require() for the modules of Node itself.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  plugins: [withoutDevtools],
});
writeFileSync(join(dist, 'LICENCES.txt'), licences(inputs));
written.add('dist/LICENCES.txt');

// One build of all the entries that programs import: what two of them need is in a part that both load, so that the
// engine is there once.
await bundle({
  entryPoints: { index: 'src/index.ts', files: 'src/api/file.ts', vitest: 'src/vitest/matchers.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'library/[name]-[hash]',
  splitting: true,
  target: oldest,
  packages: 'external',
});

const types = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--listEmittedFiles'],
  { cwd: root, encoding: 'utf8' },
);
if (types.status !== 0) fail(types.stdout + types.stderr);
for (const line of types.stdout.split('\n'))
  if (line.startsWith('TSFILE: '))
    written.add(relative(root, line.slice('TSFILE: '.length)).replaceAll('\\', '/'));

// Last, so that a command that is running meanwhile finds its parts to the end: what earlier builds left behind.
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !written.has(relative(root, path).replaceAll('\\', '/'))) rmSync(path);
}
