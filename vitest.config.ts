import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['**/node_modules/**', 'test/fixtures/**'],
    // Packing, building and the terminal are slower than arithmetic; nothing asserts on time.
    testTimeout: 30_000,
    // The main process mostly waits, so that a worker for each processor keeps them busy.
    maxWorkers: '100%',
  },
});
