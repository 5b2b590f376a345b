// Builds what is installed, into dist/: the command (dependencies bundled, for a quick start), the library entry
// (dependencies left to the package manager) and its type declarations.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const oldest = `node${manifest.engines.node.replace('>=', '')}`;

const shared = { absWorkingDir: root, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' };

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

/** The package folder of a file under node_modules, or null for our own. */
function packageFolder(input) {
  const at = input.lastIndexOf('node_modules/');
  if (at < 0) return null;
  const [first, second] = input.slice(at + 'node_modules/'.length).split('/');
  return input.slice(0, at) + join('node_modules', first.startsWith('@') ? `${first}/${second}` : first);
}

/** The licences of everything bundled, which have to go with it. */
function licences(inputs) {
  const folders = [...new Set(inputs.map(packageFolder).filter((folder) => folder !== null))].sort();
  return folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version}\n\n${text}\n`;
  });
}

rmSync(join(root, 'dist'), { recursive: true, force: true });

await build({
  ...shared,
  entryPoints: ['src/cli/horseshoe.ts'],
  outfile: 'dist/horseshoe.mjs',
  target: 'node14',
  banner: { js: '#!/usr/bin/env node' },
  plugins: [mainOutside],
});
chmodSync(join(root, 'dist/horseshoe.mjs'), 0o755);

const command = await build({
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  target: oldest,
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  // Packages in CommonJS form still call require() for the modules of Node itself.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  plugins: [withoutDevtools],
});
const separator = `\n${'-'.repeat(80)}\n\n`;
writeFileSync(
  join(root, 'dist/LICENCES.txt'),
  ['The command contains these packages.\n', ...licences(Object.keys(command.metafile.inputs))].join(
    separator,
  ),
);

await build({
  ...shared,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.mjs',
  target: oldest,
  packages: 'external',
});

const tsc = join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
