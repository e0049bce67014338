import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { anchorHead } from '@/db/audit/keep-anchor'
import { transaction } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import { rewriteLog } from '@/db/testing/rewrite-log'
import { everyEvent } from '@/domain/audit/audit-filter'
import { backUp } from '../../installation/back-up'
import { drillRestore } from '../../installation/drill-restore'
import { actorOf, makeDistrict } from '../../testing/make-district'
import { exportAudit } from '../export-audit'
import { verifyAudit } from '../verify-audit'

useTestDatabase({ mayWait: true })

const now = '2026-03-02T02:00:00.000Z'
const folder = mkdtempSync(join(tmpdir(), 'jiannuo-elsewhere-'))
const archive = join(folder, 'earlier.tar.gz')
const handler = actorOf('handler')

beforeAll(async () => {
  await makeDistrict()
  for (const objectId of ['t1', 't2', 't3', 't4'])
    await transaction((tx) => appendEvent(tx, handler, now, { action: 'task.report', objectType: 'task', objectId }))
  anchorHead()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The exported log as its reader has it: the hash of each event, by its number. */
async function exportHashes(): Promise<Map<number, string>> {
  let text = ''
  for await (const piece of await exportAudit(actorOf('auditor'), everyEvent, 'en', now))
    text += new TextDecoder().decode(piece)
  const lines = text.trim().split('\r\n').slice(1)
  return new Map(lines.map((line) => [Number(line.split(',')[0]), line.split(',').at(-1) ?? '']))
}

test('a log that the holder of file and key wrote anew as a whole does not fit what was exported or archived before', async () => {
  const exported = await exportHashes()
  expect(exported.size).toBeGreaterThan(4)
  await backUp(archive, now)
  expect((await drillRestore(archive, now)).isOwn).toBe(true)
  rewriteLog((row) => (row.seq === 2 ? { ...row, userName: 'somebody else' } : row))
  expect((await verifyAudit()).fault).toBeNull()
  const later = await exportHashes()
  const differing = [...exported].filter(([seq, hash]) => later.get(seq) !== hash).map(([seq]) => seq)
  expect(differing.sort((a, b) => a - b)).toEqual([...exported.keys()].filter((seq) => seq >= 2).sort((a, b) => a - b))
  expect((await drillRestore(archive, now)).isOwn).toBe(false)
})
