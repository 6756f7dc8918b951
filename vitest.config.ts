import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/support/longest-first.ts'

const shared = {
  pool: 'forks',
  // A test that fails must not leave its clock or its environment to the next one.
  restoreMocks: true,
  unstubEnvs: true,
  setupFiles: 'test/support/each-file.ts',
} as const

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    passWithNoTests: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'rules',
          include: ['{src,db,tools,test}/**/*.test.{ts,tsx}'],
          exclude: ['test/journeys/**', 'test/bench/**', 'test/kill/**'],
          globalSetup: ['test/support/global-setup.ts'],
          maxWorkers: 2,
          // Each file would load the whole product anew, which takes as long as its tests; what a test changes it puts back.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts', 'test/kill/**/*.test.ts'],
          globalSetup: ['test/support/global-setup.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
