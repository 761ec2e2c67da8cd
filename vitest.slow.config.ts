import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Suites that take longer than a developer wants to wait at each step; CI runs them. */
export default defineConfig({
  test: {
    include: ['test/slow/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each waits most of its time: for a restart, a lost server, the next minute.
    maxWorkers: 2,
    // Some three hundred times a service is started: what Node has compiled of it is kept.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'groundwire-compiled') },
    setupFiles: ['test/run/load-languages.ts'],
  },
})
