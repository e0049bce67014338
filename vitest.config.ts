import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['*.test.ts', '{reader,domain,seed,usecases,db,formats,auth,i18n,jobs,ui,app,trust}/**/*.test.{ts,tsx}'],
    // Left to itself it keeps one core free, of two.
    maxWorkers: '100%',
    // A busy machine may take long to start a process; what never comes still fails.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
