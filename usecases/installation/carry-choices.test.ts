import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { closeDatabase, rawWriter, reader } from '@/db/client'
import { findPreferences } from '@/db/notices/preferences'
import { env, forgetEnv } from '@/env'
import { makeEarlier } from '../testing/make-earlier'
import { migrateInstallation } from './migrate-installation'

beforeEach(() => {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'jiannuo-upgrade-'))
  forgetEnv()
  closeDatabase()
})
afterEach(() => {
  closeDatabase()
  rmSync(env().dataDir, { recursive: true, force: true })
})

const { entries } = JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8')) as { entries: { tag: string }[] }
const before = entries.findIndex(({ tag }) => tag.endsWith('notice-choices'))

/** What the digest told and what left at once before there were kinds to choose. */
const told = [
  'redSlip',
  'slip',
  'instruction',
  'task',
  'due',
  'red',
  'silent',
  'request',
  'season',
  'mentioned',
  'watched',
]
const left = ['redSlip', 'instruction', 'season']

it.each([
  [1, 1, told, left],
  [1, 0, told, []],
  [0, 1, [], left],
  [0, 0, [], []],
])(
  'a daily mail set to %i and mails at once set to %i say the same of every kind after the upgrade',
  async (digest, atOnce, daily, kinds) => {
    await makeEarlier(before, 1)
    rawWriter().exec(
      `insert into notice_preferences (user_id, address, digest, at_once, language) values ('p', 'p@office.test', ${digest}, ${atOnce}, 'en')`,
    )
    closeDatabase()
    await migrateInstallation('2026-03-02T02:00:00.000Z')
    expect(await findPreferences(reader(), 'p')).toEqual({
      address: 'p@office.test',
      daily,
      atOnce: kinds,
      language: 'en',
    })
  },
)
