import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { rawWriter, reader, transaction } from '@/db/client'
import { addFile } from '@/db/files/file-notes'
import { storeFile } from '@/db/files/file-store'
import { findKeptUpload, keepUpload } from '@/db/files/kept-uploads'
import { saveUnsent } from '@/db/notices/unsent'
import { files, keptUploads, reports, unsent } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { keepUnsent, listOwnUnsent } from '../account/keep-unsent'
import { tidyInstallation } from '../installation/tidy-installation'
import { checkPeopleImport } from '../people/import-people'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { importReport } from './import-report'

useTestDatabase()
beforeAll(makeDistrict)
beforeEach(() => transaction(async (tx) => void (await tx.delete(keptUploads))))

const megabyte = 1024 * 1024
const daysLater = (days: number) => new Date(Date.parse(testNow) + days * 24 * 3_600_000).toISOString()
const keep = (userId: string, name: string, size = megabyte, at = testNow) =>
  transaction((tx) => keepUpload(tx, userId, { hash: name, fileName: name, size }, at))

test('whoever knows the hash of a file gets it nowhere: not as a draft, not by the import of a report or of people', async () => {
  const { hash } = await storeFile(new TextEncoder().encode('CANARY of another unit'))
  const id = await transaction((tx) =>
    keepUpload(tx, 'foreignCoordinator', { hash, fileName: 'a.txt', size: 22 }, testNow),
  )
  const coordinator = actorOf('coordinator')
  for (const name of [`kept:${hash}`, `kept:${id}`, `import:${hash}`])
    await expectRefusal(keepUnsent(coordinator, { form: name, values: { fileName: 'a.txt' } }, testNow), 'formUnknown')
  expect(await reader().select().from(unsent)).toEqual([])
  for (const keptId of [hash, id, `kept:${hash}`]) {
    await expectRefusal(
      importReport(coordinator, { keptId, issuerUnitId: 'district', year: 2025 }, testNow),
      'keptFileGone',
    )
    await expectRefusal(checkPeopleImport(actorOf('admin'), keptId, testNow), 'notFound')
  }
})

test('a kept upload is found for seven days, then it is gone and cleaned away', async () => {
  const id = await keep('coordinator', 'a.docx')
  expect(await findKeptUpload(reader(), 'coordinator', id, daysLater(6.9))).toMatchObject({ fileName: 'a.docx' })
  expect(await findKeptUpload(reader(), 'coordinator', id, daysLater(7.1))).toBeUndefined()
  await keep('director', 'used.txt')
  await transaction(async (tx) => {
    for (const hash of ['a.docx', 'used.txt']) await addFile(tx, { hash, size: 1, type: 'txt' }, testNow)
    await tx.update(reports).set({ fileHash: 'used.txt' })
  })
  const hashes = async () => (await reader().select().from(files)).map(({ hash }) => hash)
  await tidyInstallation(daysLater(6.9))
  expect(await reader().select().from(keptUploads)).toHaveLength(2)
  expect(await hashes()).toEqual(expect.arrayContaining(['a.docx', 'used.txt']))
  await tidyInstallation(daysLater(7.1))
  expect(await reader().select().from(keptUploads)).toEqual([])
  // A report stands on the one; nothing names the other, and it is cleaned away as a leftover.
  expect(await hashes()).toContain('used.txt')
  expect(await hashes()).not.toContain('a.docx')
})

test('ten uploads of a person are kept, of a hundred megabytes at most; the oldest goes, others keep theirs', async () => {
  await keep('director', 'theirs', 99 * megabyte)
  for (let index = 0; index < 12; index++) await keep('coordinator', `f${index}`, megabyte, daysLater(index / 100))
  const names = async () => (await reader().select().from(keptUploads)).map(({ fileName }) => fileName).sort()
  expect(await names()).toEqual(['f10', 'f11', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'f9', 'theirs'])
  await keep('coordinator', 'large', 98 * megabyte, daysLater(1))
  expect(await names()).toEqual(['f10', 'f11', 'large', 'theirs'])
})

test('a hundred unsent of a person are kept, of four megabytes at most, for thirty days; the oldest goes', async () => {
  const owner = { userId: 'coordinator' }
  const save = (index: number, text: string) =>
    keepUnsent(owner, { form: `progress:t${index}`, values: { done: text } }, daysLater(index / 1000))
  const count = async () => (await listOwnUnsent(owner, daysLater(1))).size
  await keepUnsent({ userId: 'director' }, { form: 'import', values: { title: 'x' } }, testNow)
  for (let index = 0; index < 104; index++) await save(index, '进展')
  expect(await count()).toBe(100)
  for (let index = 200; index < 210; index++) await save(index, '字'.repeat(190_000))
  const kept = await listOwnUnsent(owner, daysLater(1))
  expect([...kept.keys()].sort()).toEqual([203, 204, 205, 206, 207, 208, 209].map((index) => `progress:t${index}`))
  expect((await listOwnUnsent({ userId: 'director' }, testNow)).size).toBe(1)
  await expectRefusal(save(300, '字'.repeat(200_001)), 'textTooLong')
  expect((await listOwnUnsent(owner, daysLater(31))).size).toBe(0)
  await tidyInstallation(daysLater(31))
  expect(await reader().select().from(unsent)).toEqual([])
})

test('of files kept as unsent before, those that the log knows move to their owner, and what was forged is dropped', async () => {
  const at = testNow
  const [mine, theirs] = ['a'.repeat(64), 'b'.repeat(64)]
  await transaction(async (tx) => {
    for (const hash of [mine, theirs]) await addFile(tx, { hash, size: 5, type: 'txt' }, at)
    const own = { action: 'report.upload', objectType: 'file', objectId: mine, objectName: 'a.txt' }
    await appendEvent(tx, actorOf('coordinator'), at, own)
    await appendEvent(tx, actorOf('director'), at, { ...own, objectId: theirs })
    for (const hash of [mine, theirs])
      await saveUnsent(tx, 'coordinator', { form: `kept:${hash}`, values: { fileName: 'a.txt' }, savedAt: at })
  })
  const [file = ''] = readdirSync('drizzle').filter((name) => name.endsWith('kept-uploads-have-an-owner.sql'))
  const move = readFileSync(`drizzle/${file}`, 'utf8').split('-- What was kept')[1] ?? ''
  for (const statement of `-- ${move}`.split('--> statement-breakpoint')) rawWriter().exec(statement)
  const kept = await reader().select().from(keptUploads)
  expect(kept.map(({ userId, hash, fileName, size }) => [userId, hash, fileName, size])).toEqual([
    ['coordinator', mine, 'a.txt', 5],
  ])
  expect((await reader().select().from(unsent)).filter(({ form }) => form.startsWith('kept:'))).toEqual([])
})
