import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import type { JourneyOptions } from '@/e2e/fixtures'
import { findBrowser } from '@/jobs/steps/find-browser'
import { demoPassword } from '@/seed/demo/demo-password'

// Workers read this file again; what was chosen first holds for all of them.
process.env.E2E_PORT ??= findFreePort()
process.env.E2E_MAIL_PORT ??= findFreePort()
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'jiannuo-e2e-'))
process.env.DATA_DIR = process.env.E2E_DATA_DIR
const port = process.env.E2E_PORT

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nor does the browser itself ask for its maker's hosts.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
const desktop = { viewport: { width: 1366, height: 768 } }
const phone = { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true }

/** Every journey runs on the desktop; one tagged `@phone` on a phone too, one tagged `@nojs` also without JavaScript. */
export default defineConfig<JourneyOptions>({
  testDir: 'e2e',
  testIgnore: 'screenshots/**',
  outputDir: 'test-results',
  globalTeardown: './e2e/remove-data.ts',
  // A machine that others use may be three times as slow as on another day.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  retries: 0,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/jiannuo/journeys.json' }]],
  use: {
    // What leads nowhere is told by then, not by the limit of the whole journey.
    navigationTimeout: 60_000,
    baseURL: `http://localhost:${port}`,
    password: demoPassword,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A trace costs a tenth of the time of every journey; `--trace on` makes one.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser(), args },
  },
  projects: [
    { name: 'desktop', use: desktop },
    { name: 'phone', grep: /@phone/, use: phone },
    { name: 'nojs', grep: /@nojs/, use: { ...desktop, javaScriptEnabled: false } },
  ],
  webServer: {
    command: 'node --import tsx jobs/demo.ts',
    url: `http://localhost:${port}/api/health`,
    env: {
      PORT: port,
      // Nobody answers there but while the journey of notices runs.
      SMTP_URL: `smtp://127.0.0.1:${process.env.E2E_MAIL_PORT}`,
      MAIL_FROM: 'jiannuo@yunxi.test',
    },
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})

function findFreePort(): string {
  const ask =
    "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close() })"
  return execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' }).trim()
}
