import { defineConfig } from 'vitest/config'

/** Suites that take longer than a developer wants to wait at each step; CI runs them. */
export default defineConfig({
  test: {
    include: ['test/slow/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['test/run/load-languages.ts'],
  },
})
