import { defineConfig } from 'vitest/config';

/** Tests that change what a whole process shares: its environment, the terminal, or the modules themselves. */
const APART = [
  'test/cli/**/*.test.ts',
  'test/screen/**/*.test.ts',
  'test/session/twins.test.ts',
  'test/fuzz/broken.test.ts',
];

export default defineConfig({
  test: {
    exclude: ['**/node_modules/**', 'test/fixtures/**'],
    // Packing, building and the terminal are slower than arithmetic; nothing asserts on time.
    testTimeout: 30_000,
    // The main process mostly waits, so that a worker for each processor keeps them busy.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // The engine is pure: its modules and the tables of the tests are loaded once for each worker, not once a file.
        test: {
          name: 'engine',
          include: ['test/**/*.test.ts'],
          exclude: ['test/fixtures/**', ...APART],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
});
