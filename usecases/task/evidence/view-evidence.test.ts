import { eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { reader } from '@/db/client'
import { auditEvents, evidence } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { makeTextFile } from '../../testing/make-text-file'
import { addTaskEvidence } from './add-evidence'
import type { NewEvidence } from './plan-evidence'
import { viewEvidence } from './read-evidence'

useTestDatabase()
beforeAll(makeDistrict)

async function hand(piece: NewEvidence) {
  const { id: taskId } = await makeTask()
  await addTaskEvidence(actorOf('handler'), { taskId, evidence: [piece] }, testNow)
  const [row] = await reader().select().from(evidence).where(eq(evidence.taskId, taskId))
  return row?.id ?? ''
}

it('a text is shown in UTF-8, whatever it was written in, and each look is in the log with its sum', async () => {
  const id = await hand(makeTextFile('国标', { file: { name: '国标.txt', bytes: gbk } }))
  const { type, bytes } = await viewEvidence(actorOf('coordinator'), id, testNow)
  expect([type, new TextDecoder().decode(bytes)]).toEqual(['text/plain; charset=utf-8', '依法行政，依法行政。'])
  const [event] = await reader().select().from(auditEvents).where(eq(auditEvents.objectId, id))
  expect(event).toMatchObject({ action: 'evidence.view', after: { fileHash: expect.stringMatching(/^[0-9a-f]{64}$/) } })
})

it('nobody looks at what is out of their sight, and of what is no file nothing is shown', async () => {
  const id = await hand(makeTextFile('内部'))
  for (const who of ['stranger', 'foreignCoordinator', 'admin'])
    await expectRefusal(viewEvidence(actorOf(who), id, testNow), 'notFound')
  const number = await hand({ ...makeTextFile('文号'), kind: 'document', file: undefined, reference: '〔2026〕3号' })
  await expectRefusal(viewEvidence(actorOf('coordinator'), number, testNow), 'notFound')
  expect(await reader().select().from(auditEvents).where(eq(auditEvents.objectId, id))).toEqual([])
})

// 依法行政，依法行政。 as older machines write it.
const gbk = Uint8Array.from(Buffer.from('d2c0b7a8d0d0d5fea3acd2c0b7a8d0d0d5fea1a3', 'hex'))
