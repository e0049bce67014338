import { beforeAll, expect, it } from 'vitest'
import { reader } from '@/db/client'
import { type AnnualTask, listAcceptedEvidence, listAcceptedUpdates } from '@/db/ledger/list-annual-parts'
import { evidence } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { computeLight, computeLightBounds } from '@/domain/task/light'
import { dictionaryOf } from '@/i18n'
import { acceptProgress } from '../task/accept-progress'
import { replaceEvidence } from '../task/evidence/replace-evidence'
import { reviewEvidence } from '../task/evidence/review-evidence'
import { type ProgressReport, reportProgress } from '../task/report-progress'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { makeTextFile } from '../testing/make-text-file'
import { composeSections } from './compose-paragraphs'

useTestDatabase()
beforeAll(makeDistrict)

const at = (minute: number) => `2026-03-02T03:${String(minute).padStart(2, '0')}:00.000Z`
const office = actorOf('coordinator')
type Told = Partial<ProgressReport> & { minute: number; proof?: string }

async function report(who: string, taskId: string, done: string, { minute, proof, ...more }: Told) {
  const words = { taskId, done, percent: 50, problems: '', next: '', occurrenceId: null, ...more }
  const pieces = proof ? [makeTextFile(proof)] : []
  return (await reportProgress(actorOf(who), { ...words, evidence: pieces }, at(minute))).updateId
}
const accept = (taskId: string, updateId: string) => acceptProgress(office, { taskId, updateId }, at(20))
const piecesOf = async (taskId: string) =>
  (await reader().select().from(evidence)).filter((each) => each.taskId === taskId)

async function acceptProofs(taskId: string) {
  const waiting = (await piecesOf(taskId)).filter(({ state }) => state === 'pending').map(({ id }) => id)
  await reviewEvidence(office, { taskId, evidenceIds: waiting, state: 'accepted', note: '' }, at(21))
}

/** What the annual text tells of a task: each update's sentence with the titles of its proofs. */
async function tell(task: Awaited<ReturnType<typeof makeTask>>) {
  const facts = { targets: [], source: '', heading: '', unitName: '', openOccurrenceDue: null }
  const light = computeLight({ ...task, ...facts }, computeLightBounds('2026-03-02', new Map()))
  const row: AnnualTask = { ...task, ...facts, light }
  const [updates, proven] = await Promise.all([listAcceptedUpdates([task.id]), listAcceptedEvidence([task.id])])
  const material = { tasks: [row], updates, evidence: proven, reasons: [] }
  const [section] = composeSections(material, dictionaryOf('zh'), 'zh')
  const { sentences = [], proofs = [] } = section?.paragraphs[0] ?? {}
  const titleOf = (number: number) => proofs.find(({ index }) => index === number)?.title
  return sentences.slice(1, -1).map((each) => [each.text, each.proofs.map(titleOf)])
}

it('a newer version proves the sentence of the report that the older came with', async () => {
  const task = await makeTask({ due: '2026-06-30' })
  const first = await report('handler', task.id, '建成平台', { minute: 0, proof: '第一版' })
  const second = await report('handler', task.id, '培训三期', { minute: 1, proof: '签到表' })
  for (const updateId of [first, second]) await accept(task.id, updateId)
  const older = (await piecesOf(task.id)).find(({ updateId }) => updateId === first)
  const newer = { taskId: task.id, evidenceId: older?.id ?? '', evidence: [makeTextFile('第二版')] }
  await replaceEvidence(actorOf('handler'), newer, at(22))
  await acceptProofs(task.id)
  expect(await tell(task)).toEqual([
    ['建成平台。', ['第二版']],
    ['培训三期。', ['签到表']],
  ])
})

it('an answer that the lead unit took is told in the lead’s words, which its proof stands by', async () => {
  const task = await makeTask({ due: '2026-06-30' }, { supporting: ['support'] })
  const answer = await report('supportHead', task.id, '新接入政务系统12个', { minute: 0, proof: '接入清单' })
  const merged = await report('handler', task.id, '全年接入12个系统', { minute: 1, proof: '总表', taken: [answer] })
  const after = await report('handler', task.id, '培训三期', { minute: 2, proof: '签到表' })
  await acceptProofs(task.id)
  for (const updateId of [answer, after]) await accept(task.id, updateId)
  expect(await tell(task)).toEqual([
    ['培训三期。', ['总表', '签到表']],
    ['support配合：新接入政务系统12个。', ['接入清单']],
  ])
  await accept(task.id, merged)
  expect(await tell(task)).toEqual([
    ['全年接入12个系统。', ['接入清单', '总表']],
    ['培训三期。', ['签到表']],
  ])
})
