import { beforeAll, expect, it } from 'vitest'
import { reader, transaction } from '@/db/client'
import { savePreferences } from '@/db/notices/preferences'
import { outbox } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { usualPreferences } from '@/domain/notice/preferences'
import { everything } from '@/domain/task/ledger'
import { issueInstructions } from '../task/urging/issue-instructions'
import { issueUrges } from '../task/urging/issue-urges'
import { previewUrges } from '../task/urging/preview-urges'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
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
