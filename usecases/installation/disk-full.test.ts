import { appendFileSync, readdirSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { addToken } from '@/db/access/access-tokens'
import { hashToken } from '@/db/access/hash-token'
import { appendEvent } from '@/db/audit/append-event'
import { closeDatabase, rawWriter, reader, transaction } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { tryTransaction } from '@/db/engine/try-transaction'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { storeFile } from '@/db/files/file-store'
import { auditEvents, memberships, unsent, users } from '@/db/schema'
import { findSession } from '@/db/session/find-session'
import { startSession, touchSession } from '@/db/session/save-session'
import { useSmallDisk } from '@/db/testing'
import { env } from '@/env'
import { openToken } from '../access/open-token'
import { keepUnsent } from '../account/keep-unsent'
import { keepRoom } from '../steps/keep-room'
import { expectRefusal } from '../testing/expect-refusal'
import { checkReadiness } from './check-readiness'
import { commandActor } from './command-actor'
import { prepareInstallation } from './prepare-installation'

const disk = useSmallDisk()
const now = '2026-03-02T02:00:00.000Z'
const owner = { userId: 'somebody' }
let userId = ''
let minute = 0
const soon = () => new Date(Date.parse(now) + minute++ * 60_000).toISOString()

beforeAll(async () => {
  await prepareInstallation({ unit: '本单位', person: '系统管理员', post: '管理员' }, now)
  userId = (await reader().select().from(users))[0]?.id ?? ''
  await keepRoom()
})

const type = (text: string) => keepUnsent(owner, { form: 'import', values: { text } }, soon())

/** What a log-in writes. */
function enter(): Promise<string> {
  const at = soon()
  return urgentTransaction(async (tx) => {
    await appendEvent(tx, commandActor, at, { action: 'session.start', objectType: 'user', objectId: userId })
    return startSession(tx, { userId, membershipId: null, address: '', agent: '' }, at)
  })
}

async function giveToken(): Promise<void> {
  const membershipId = (await reader().select().from(memberships))[0]?.id ?? ''
  await transaction(async (tx) => {
    await tx.update(users).set({ mustChangePassword: false })
    await addToken(
      tx,
      { userId, membershipId, use: 'read', name: '数据', lastDay: null },
      hashToken('jn_program'),
      soon(),
    )
  })
}

async function listUnsent(): Promise<string[]> {
  return (await reader().select().from(unsent)).map(({ values }) => values.text ?? '')
}

test('a database that may not grow refuses with a sentence of its own, reads on, and takes writes as soon as it may grow again', async () => {
  await type('before')
  const pages = rawWriter().pragma('page_count', { simple: true })
  rawWriter().pragma(`max_page_count = ${pages}`)
  const refused = expectRefusal(type('x'.repeat(150_000)), 'diskFull')
  await refused
  expect(await listUnsent()).toEqual(['before'])
  rawWriter().pragma('max_page_count = 1073741823')
  await type('after')
  expect(await listUnsent()).toEqual(['after'])
})

test.skipIf(!disk.isThere)('uploads are refused while there is still room for what people write', async () => {
  const { bavail, bsize } = statfsSync(disk.path())
  appendFileSync(join(disk.path(), 'filler'), Buffer.alloc(bavail * bsize - 1024 * 1024))
  await expectRefusal(storeFile(new Uint8Array(1000)), 'diskFull')
  await type('there is room for words')
  expect(await listUnsent()).toEqual(['there is room for words'])
  expect(await checkReadiness(soon())).toMatchObject({ ready: false, disk: false, writing: true })
  disk.makeRoom()
  expect(await checkReadiness(soon())).toMatchObject({ ready: true })
})

test.skipIf(!disk.isThere)(
  'on a full disk people read and get in, what cannot be written is refused whole, and nothing need be restarted',
  async () => {
    await type('kept')
    const sessionId = await enter()
    await giveToken()
    const before = readdirSync(env().filesDir, { recursive: true })
    disk.fill()
    await expectRefusal(type('x'.repeat(190_000)), 'diskFull')
    await expectRefusal(storeFile(new Uint8Array(50_000)), 'diskFull')
    expect(readdirSync(env().filesDir, { recursive: true })).toEqual(before)
    expect(await listUnsent()).toEqual(['kept'])
    await tryTransaction((tx) => touchSession(tx, sessionId, soon()))
    expect(await findSession(reader(), sessionId, soon())).toBeDefined()
    expect(await openToken({ token: 'jn_program', uses: ['read'], address: '' }, soon())).toBeDefined()
    expect(await checkReadiness(soon())).toMatchObject({ ready: false, disk: false, database: true })
    disk.makeRoom()
    await type('x'.repeat(190_000))
    await storeFile(new Uint8Array(50_000))
    expect(await checkReadiness(soon())).toMatchObject({ ready: true })
  },
)

test.skipIf(!disk.isThere)(
  'the reserve is given up for log-ins, two hundred of them, and not for what people write',
  async () => {
    disk.fill()
    // What is left in pages that were free goes first.
    await type('x'.repeat(199_000)).catch(() => undefined)
    disk.fill()
    for (let count = 0; count < 200; count++) expect(await enter()).toBeTruthy()
    expect(readdirSync(env().dataDir)).not.toContain('reserve')
    await expectRefusal(type('x'.repeat(100_000)), 'diskFull')
    disk.makeRoom()
    await keepRoom()
    expect(readdirSync(env().dataDir)).toContain('reserve')
    await type('and on')
  },
)

test.skipIf(!disk.isThere)('a start on a full disk opens the database with what the reserve took', async () => {
  closeDatabase()
  disk.fill()
  migrateDatabase()
  expect(await enter()).toBeTruthy()
  disk.makeRoom()
  await keepRoom()
  await type('after the start')
  expect(await listUnsent()).toEqual(['after the start'])
})

test('nothing is half written after all this', async () => {
  expect(rawWriter().pragma('integrity_check', { simple: true })).toBe('ok')
  expect(rawWriter().pragma('foreign_key_check')).toEqual([])
  const names = readdirSync(env().filesDir, { recursive: true, encoding: 'utf8' })
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([])
  expect((await reader().select().from(auditEvents)).length).toBeGreaterThan(1)
})
