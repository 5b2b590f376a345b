/** What a folder of `src` may import from another: everything, or its types only; from all its files, or from these. */
export interface Edge {
  readonly to: string;
  readonly types?: true;
  readonly files?: readonly string[];
  /** Names that may not be imported even so. */
  readonly except?: readonly string[];
}

export interface Row {
  readonly edges: readonly Edge[];
  /** Packages, with their subpaths. */
  readonly packages: readonly string[];
  /** `anywhere` or, for the thin adapters, only in files of these names: `node:*`, timers, the clock, `process`. */
  readonly outside: 'anywhere' | readonly string[];
}

const ADAPTERS = ['file.ts', 'load.ts'] as const;
const to = (...folders: readonly string[]): readonly Edge[] => folders.map((folder) => ({ to: folder }));
const types = (...folders: readonly string[]): readonly Edge[] =>
  folders.map((folder) => ({ to: folder, types: true }));

const row = (
  edges: readonly Edge[] = [],
  packages: readonly string[] = [],
  outside: Row['outside'] = [],
): Row => ({ edges, packages, outside });

const CORE = ['council', 'chance', 'procedure', 'claims', 'scenario', 'seeding', 'session'] as const;
const ABOVE_SESSION = ['words', 'notation', 'record', 'replay', 'delegations', 'fuzz', 'table'] as const;

/** The names of things: seats, capacities, stages, the kinds of acts and ballots; and what no text holds. Nothing that decides. */
const NAMES: readonly Edge[] = [
  { to: 'council', files: ['seat.ts', 'stages.ts'] },
  { to: 'procedure', files: ['acts.ts', 'characters.ts'] },
];

/** Front ends know the port of the table, views, offers, notation, words and the names of things, never the Council. */
const FRONT: readonly Edge[] = [
  { to: 'table', files: ['port.ts'] },
  ...to('notation', 'words'),
  ...NAMES,
  ...types('council', 'procedure', 'claims', 'record'),
  { to: 'scenario', types: true, files: ['texts.ts'] },
  { to: 'session', types: true, except: ['Council', 'Session'] },
];

/** The import table of docs/architecture.md. A folder that is not here may not exist. */
export const TABLE: Readonly<Record<string, Row>> = {
  council: row(),
  chance: row([], ['seedrandom']),
  procedure: row(to('council')),
  claims: row([...to('council'), ...types('procedure')]),
  scenario: row([...to('council', 'procedure'), ...types('claims')], ['zod', 'yaml'], ADAPTERS),
  seeding: row(to('scenario', 'council', 'chance')),
  session: row(
    [...to('procedure', 'claims', 'council', 'chance'), ...types('scenario')],
    ['xstate', 'immer'],
  ),
  notation: row([
    ...to('session', 'procedure', 'council'),
    ...types('claims'),
    { to: 'scenario', types: true, files: ['texts.ts'] },
  ]),
  words: row(types(...CORE, 'notation', 'record', 'replay', 'delegations', 'fuzz', 'table')),
  record: row(to('session', 'council', 'words'), ['@noble/hashes', 'safe-stable-stringify'], ADAPTERS),
  replay: row(
    to('record', 'notation', 'session', 'scenario', 'delegations', 'procedure', 'claims', 'council'),
    ['zod', 'yaml'],
    ADAPTERS,
  ),
  delegations: row([
    ...to('session', 'scenario', 'procedure', 'council', 'chance', 'words'),
    ...types('claims'),
  ]),
  fuzz: row(
    to(
      'replay',
      'delegations',
      'record',
      'notation',
      'session',
      'scenario',
      'claims',
      'procedure',
      'council',
      'chance',
      'words',
    ),
  ),
  table: row(
    [
      ...to('session', 'record', 'replay', 'delegations', 'scenario', 'words', 'chance'),
      ...NAMES,
      ...types('council', 'procedure', 'claims'),
    ],
    [],
    ADAPTERS,
  ),
  screen: row(FRONT, ['ink', 'react', 'string-width']),
  lines: row(FRONT),
  api: row(
    to(
      ...[
        'record',
        'replay',
        'notation',
        'session',
        'scenario',
        'delegations',
        'procedure',
        'council',
        'words',
      ],
    ),
    [],
    ADAPTERS,
  ),
  vitest: row(
    [...to('api', 'record', 'replay', 'notation', 'claims', 'words'), ...types('procedure')],
    ['vitest'],
    ADAPTERS,
  ),
  'index.ts': row(to(...CORE, ...ABOVE_SESSION, 'api')),
  cli: row(to(...CORE, ...ABOVE_SESSION, 'screen', 'lines', 'index.ts'), ['commander'], 'anywhere'),
};

/** The ceiling of a file, in lines. */
export const LONGEST_FILE = 300;

/** What the pure core has to be told from outside: the clock, timers, the process, the network. */
export const OUTSIDE_GLOBALS: ReadonlySet<string> = new Set([
  'Date',
  'performance',
  'process',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'clearImmediate',
  'queueMicrotask',
  'require',
  'Buffer',
  'crypto',
  'eval',
  'globalThis',
  'global',
]);
