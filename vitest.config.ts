import { defineConfig } from 'vitest/config';

const quick = {
  environment: 'node' as const,
  setupFiles: ['tests/setup.ts'],
  sequence: { shuffle: true },
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

/** `quick` needs nothing but Node; `contracts` starts PostgreSQL; `e2e` starts the server and Chromium. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    globalSetup: ['tests/knowledge-index.ts'],
    projects: [
      {
        test: {
          ...quick,
          name: 'quick',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/contracts/**'],
        },
      },
      { test: { ...quick, name: 'contracts', include: ['tests/contracts/**/*.test.ts'] } },
      {
        test: {
          ...quick,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
