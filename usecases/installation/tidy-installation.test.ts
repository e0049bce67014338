import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { holdFolder } from '@/db/backup/hold-folder'
import { reader, transaction } from '@/db/client'
import { addFile } from '@/db/files/file-notes'
import { storeFile } from '@/db/files/file-store'
import { changeOnce } from '@/db/notices/change-once'
import { requests } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { env } from '@/env'
import { tidyInstallation } from './tidy-installation'

useTestDatabase()

test('ids of forms sent more than 30 days ago are removed, later ones still count once', async () => {
  const send = (requestId: string, at: string) =>
    changeOnce({ userId: 'u1' }, requestId, at, async () => ({ id: requestId }))
  await send('old', '2026-01-30T01:59:59.000Z')
  await send('new', '2026-02-01T02:00:00.000Z')
  await tidyInstallation('2026-03-02T02:00:00.000Z')
  expect((await reader().select().from(requests)).map(({ id }) => id)).toEqual(['u1:new'])
})

const now = '2026-03-02T02:00:00.000Z'

/** Lays a file into the data folder, written so many hours ago. */
function lay(name: string, hoursAgo = 0): void {
  const path = join(env().dataDir, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, 'left')
  const at = new Date(Date.parse(now) - hoursAgo * 3_600_000)
  utimesSync(path, at, at)
}

const isThere = (name: string): boolean => existsSync(join(env().dataDir, name))

const dead = [
  '.backup-abc123/jiannuo.db',
  '.restore-xyz/files/aa/bb',
  '.restore-xyz.0b1c.part/manifest.json',
  'backups/.backup-abc-host-1-def/jiannuo.db',
  'reserve.tmp',
  'audit-head.123.tmp',
  'files/aa/.0123456789abcdef.tmp',
]
const orphan = `files/ab/${'c'.repeat(62)}`

test('what crashes left behind is removed, and nothing else', async () => {
  const { hash } = await storeFile(new TextEncoder().encode('named'))
  await transaction((tx) => addFile(tx, { hash, size: 5, type: 'txt' }, now))
  const named = `files/${hash.slice(0, 2)}/${hash.slice(2)}`
  const others = [
    'secret',
    'backups/kept.tar.gz',
    'replaced-2026/jiannuo.db',
    'notes.txt',
    `files/ab/${'d'.repeat(62)}`,
  ]
  for (const name of [...dead, ...others]) lay(name)
  lay(orphan, 25)
  utimesSync(join(env().dataDir, named), 0, 0)
  await tidyInstallation(now)
  for (const name of [...dead, orphan]) expect(isThere(name), name).toBe(false)
  for (const name of [...others, named]) expect(isThere(name), name).toBe(true)
})

test('nothing is removed while a backup or another server uses the folder', async () => {
  const release = holdFolder()
  for (const name of dead) lay(name)
  lay(orphan, 25)
  await tidyInstallation(now)
  for (const name of [...dead, orphan]) expect(isThere(name), name).toBe(true)
  release()
  await tidyInstallation(now)
  for (const name of [...dead, orphan]) expect(isThere(name), name).toBe(false)
})
