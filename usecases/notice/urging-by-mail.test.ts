import { beforeAll, expect, it } from 'vitest'
import { reader, transaction } from '@/db/client'
import { savePreferences } from '@/db/notices/preferences'
import { outbox } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { usualPreferences } from '@/domain/notice/preferences'
import { everything } from '@/domain/task/ledger'
import { answerAll } from '@/domain/task/urging/testing'
import { answerUrge, receiptUrge } from '../task/urging/answer-urge'
import { issueInstructions } from '../task/urging/issue-instructions'
import { issueUrges } from '../task/urging/issue-urges'
import { previewUrges } from '../task/urging/preview-urges'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { findDigest } from './steps/find-digest'
import { mailAt, setOutgoing } from './testing/set-outgoing'

useTestDatabase()
const monday = '2026-12-14T02:00:00.000Z'

beforeAll(async () => {
  await makeDistrict()
  setOutgoing(mailAt(2525))
  for (const userId of ['handler', 'head', 'leader', 'coordinator'])
    await transaction((tx) => savePreferences(tx, userId, { ...usualPreferences, address: `${userId}@office.test` }))
})

/** Who got a mail about the task, and of what. */
const mailsOf = async (taskId: string): Promise<string[]> =>
  (await reader().select().from(outbox))
    .filter(({ facts }) => facts.taskId === taskId)
    .map(({ recipient, facts }) => `${recipient.split('@')[0]} ${facts.notice}`)
    .sort()

async function urge(id: string): Promise<void> {
  const coordinator = actorOf('coordinator')
  const asked = { filter: { ...everything, ids: [id] }, choice: 'asFits' as const }
  const { slips, demands, replyDue } = await previewUrges(coordinator, asked, monday)
  const seen = slips.map(({ taskId, standing }) => `${taskId} ${standing.colour}`)
  await issueUrges(coordinator, { ...asked, id: [id], seen, demand: demands, words: '', replyDue }, monday)
}

it('a red slip leaves by mail at once, to its unit and the leader; a blue one waits for the morning', async () => {
  const [late, soon] = [await makeTask({ due: '2026-12-01' }), await makeTask({ due: '2026-12-15', percent: 90 })]
  await urge(late.id)
  await urge(soon.id)
  expect(await mailsOf(late.id)).toEqual(['handler urge.red', 'head urge.red', 'leader urge.copy'])
  expect(await mailsOf(soon.id)).toEqual([])
})

it('a leader’s note leaves by mail at once, whether an answer is asked for or not', async () => {
  const { id } = await makeTask()
  const note = { id: [id], to: ['lead handler'], text: '请月底前报结果。' }
  await issueInstructions(actorOf('leader'), { ...note, replyDue: '2026-12-21' }, monday)
  await issueInstructions(actorOf('leader'), { ...note, replyDue: null }, monday)
  expect(await mailsOf(id)).toEqual(['handler instruction.given', 'handler instruction.read'])
})

it('the morning’s digest names what is to be answered first, until it is answered', async () => {
  const { id } = await makeTask({ due: '2026-12-15', percent: 90, title: '抽查合同履约' })
  await urge(id)
  const tuesday = '2026-12-15T00:30:00.000Z'
  const urged = async () => (await findDigest({ userId: 'handler', name: '' }, tuesday))?.urged ?? []
  const [line] = (await urged()).filter(({ title }) => title === '抽查合同履约')
  expect(line).toMatchObject({ urged: 'blue', due: '2026-12-16', unitName: 'coordinator' })
  const [, urgeId = ''] = /urges\/(.+)/.exec(line?.path ?? '') ?? []
  await receiptUrge(actorOf('handler'), { taskId: id, urgeId }, monday)
  await answerUrge(actorOf('handler'), { taskId: id, urgeId, ...answerAll('明天报完') }, monday)
  expect((await urged()).filter(({ title }) => title === '抽查合同履约')).toEqual([])
})
