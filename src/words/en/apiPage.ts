/** The page `docs/api.md`. */
export const API_PAGE = {
  title: 'Horseshoe for programs',
  generated:
    'Written by `npm run docs` from the comments in src; do not edit. A test fails when it is stale.',
  intro: [
    'Everything that a program can import. Types resolve under `moduleResolution` `node16`, `nodenext` and `bundler`. A project that tests with vitest is in [examples/vitest](examples/vitest).',
    'Data is readonly all through. What is not in order is a value (a `Refusal`), not an exception; exceptions are for mistakes in the program, and for what a test says in `do`.',
  ],
  example: [
    "import { meeting, play } from 'horseshoe';",
    "import 'horseshoe/vitest';",
    "import { expect, it } from 'vitest';",
    '',
    "it('stops at a point of order', () => {",
    "  const council = play(meeting({ date: '1950-08-29', item: 'A matter' })).do(`",
    '    the President calls the meeting',
    '    the President calls the meeting to order',
    '    the President declares it so decided',
    '    the President opens the item',
    '    USA raises a point of order',
    '  `);',
    "  expect(council.try('FRA asks for the floor')).toBeRefusedUnder(30);",
    '});',
  ],
  contents: 'Contents',
  files: 'What comes from files; for Node.js.',
  matchers:
    'Matchers for vitest. They are there once it is imported, in a test or in a file of `setupFiles`; vitest is an optional peer of this package.',
  params: 'Parameters',
  returns: 'Returns',
  throws: 'Throws',
  fields: 'Its fields, as their schema has them:',
} as const;
