import { existsSync } from 'node:fs'
import { findBrowser } from './find-browser'
import { runCommand, runPackage } from './run-command'

/** A Chromium for the journeys: found, or installed by Playwright, or by Debian's packages; undefined where all of that fails. */
export async function ensureBrowser(): Promise<string | undefined> {
  const found = findBrowser()
  if (found) return found
  console.log('no Chromium found, installing one')
  await runPackage('@playwright/test', ['install', 'chromium'], { command: 'playwright', show: true })
  return findBrowser() ?? installFromDebian()
}

async function installFromDebian(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const settings = { DEBIAN_FRONTEND: 'noninteractive' }
  await runCommand('apt-get', ['update', '-qq'], { settings })
  await runCommand('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], { settings, show: true })
  return findBrowser()
}
