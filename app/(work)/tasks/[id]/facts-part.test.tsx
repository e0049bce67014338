import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, it } from 'vitest'
import { useTestDatabase as openTestDatabase } from '@/db/testing'
import { dictionaryOf } from '@/i18n'
import { moveTask } from '@/usecases/task/move-task'
import { viewTask } from '@/usecases/task/view-task'
import { actorOf, makeDistrict, testNow } from '@/usecases/testing/make-district'
import { makeTask } from '@/usecases/testing/make-task'
import { FactsPart } from './facts-part'

openTestDatabase()
beforeAll(makeDistrict)

const words = dictionaryOf('zh')
const drawn = async (id: string) => {
  const page = await viewTask(actorOf('coordinator'), id, testNow)
  return renderToStaticMarkup(<FactsPart page={page} words={words} locale="zh" />).replace(/<[^>]*>/g, '')
}

it('names the leader who decided that a task is complete beside the office that accepted it', async () => {
  const under = { status: 'officeReview', percent: 100, leaderId: 'leader', submittedBy: 'handler' } as const
  const complete = async (needsLeader: boolean) => {
    const { id } = await makeTask({ ...under, needsLeader }, { standards: [] })
    await moveTask(actorOf('coordinator'), { taskId: id, move: 'complete', input: {} }, testNow)
    return id
  }
  const [plain, decided] = [await complete(false), await complete(true)]
  await moveTask(actorOf('leader'), { taskId: decided, move: 'approve', input: {} }, testNow)
  const { acceptedAndDecided } = words.taskPage
  expect(await drawn(plain)).not.toContain('审定')
  expect(await drawn(decided)).toContain(acceptedAndDecided({ by: 'coordinator', leader: 'leader' }))
})
