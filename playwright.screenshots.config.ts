import { defineConfig } from '@playwright/test'
import config from './playwright.config'

/** `npm run screenshots`: pictures of the main pages at demo data into docs/screenshots/, for the documents and for looking at. */
export default defineConfig(config, {
  testDir: 'e2e/screenshots',
  testIgnore: [],
  workers: 1,
  timeout: 120_000,
  reporter: 'list',
  projects: [
    { name: 'desktop', use: { viewport: { width: 1366, height: 900 } } },
    {
      name: 'phone',
      grep: /./,
      testIgnore: 'papers.spec.ts',
      use: { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true, deviceScaleFactor: 1 },
    },
  ],
})
