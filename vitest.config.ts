import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const pure = ['{reader,domain,i18n}/**/*.test.{ts,tsx}']
const apart = ['*.test.ts', '{seed,usecases,db,formats,auth,jobs,ui,app,trust}/**/*.test.{ts,tsx}']

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // What has no state of its own shares its modules: half the time.
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
    // Left to itself it keeps one core free, of two.
    maxWorkers: '100%',
    // A busy machine may take long to start a process; what never comes still fails.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
