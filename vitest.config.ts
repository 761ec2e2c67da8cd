import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/slow/**'],
    // Half of the tests wait for servers: a core kept free for the runner would stand idle.
    maxWorkers: '100%',
    // Files share a process and what it has loaded: a third of the time went into loading it anew for each.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['test/run/load-languages.ts'],
  },
})
