import { defineConfig } from 'vitest/config'
import { COMPILE_CACHE } from './test/compiled.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // by default it leaves one core idle
    maxWorkers: '100%',
    globalSetup: ['test/postgres.ts', 'test/compiled.ts'],
    env: { NODE_COMPILE_CACHE: COMPILE_CACHE },
    // Real databases and a real browser start inside tests; none of them is timed.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
