import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase as openTestDatabase } from '@/db/testing'
import { dictionaryOf } from '@/i18n'
import { moveTask } from '@/usecases/task/move-task'
import { viewTask } from '@/usecases/task/view-task'
import { viewTodo } from '@/usecases/task/view-todo'
import { actorOf, makeDistrict, testNow } from '@/usecases/testing/make-district'
import { makeTask } from '@/usecases/testing/make-task'
import { sayWaiting } from '../say-waiting'
import { ReviewClock } from './review-clock'
import { sayNothing } from './say-nothing'

openTestDatabase()
beforeAll(makeDistrict)

const { taskPage: words, todo } = dictionaryOf('zh')
const see = (who: string, taskId: string) => viewTask(actorOf(who), taskId, testNow)
const saidTo = async (who: string, taskId: string) => {
  const page = await see(who, taskId)
  return page.supporting.map((row) => sayWaiting(row, page, words))
}

it('whoever objected comes to a page of the task that says where it lies, and finds it among what others have', async () => {
  const { id, version } = await makeTask({ status: 'assigned' })
  const objection = { taskId: id, move: 'object' as const, version, input: { reason: '应由数据局牵头办理' } }
  await moveTask(actorOf('head'), objection, testNow)
  expect(sayNothing(await see('head', id), words)).toBe(words.nothingObjected)
  const { handedOn } = await viewTodo(actorOf('head'), { only: null, page: 1 }, testNow)
  expect(handedOn.map((row) => [row.id, row.status])).toEqual([[id, 'draft']])
  expect(todo.objected).toBe('异议待处理')
})

describe('beside a supporting unit that has not answered', () => {
  it('stands who may waive it: to the head, and by name to the others', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    expect(await saidTo('head', id)).toEqual([words.waiveMay])
    expect(await saidTo('handler', id)).toEqual([words.waiveWho({ names: ['head'] })])
  })

  it('stands no waiver while nobody may give one, and nothing twice for the unit itself', async () => {
    const { id } = await makeTask({ status: 'assigned' }, { supporting: ['support'] })
    expect(await saidTo('head', id)).toEqual([words.waitsForSigning])
    expect(await saidTo('supportHead', id)).toEqual([null])
    expect(sayNothing(await see('supportHead', id), words)).toBe(words.nothingSupport)
  })

  it('the unit itself reports its part, and is told what that is', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    const { rights } = await see('supportHead', id)
    expect([rights.part, rights.moves.map(({ row }) => row.move)]).toEqual(['support', ['report']])
    expect(words.supportMay).toContain('反馈本单位负责部分的进展')
  })
})

it('a reviewer reads how late the task was handed in, and until when the own review is due', async () => {
  const late = { status: 'unitReview', due: '2026-02-20', submittedOn: '2026-03-02', submittedBy: 'handler' } as const
  const { id } = await makeTask(late)
  const drawn = renderToStaticMarkup(<ReviewClock page={await see('head', id)} words={words} />).replace(/<[^>]*>/g, '')
  expect(drawn).toMatch(/2026-02-20.*2026-03-02.*10 天/)
  expect(drawn).toMatch(/请在 2026-03-04 前审完/)
})
