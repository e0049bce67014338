import { isValidElement, type ReactNode } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { WorkForm } from '@/app/work-form'
import { useTestDatabase as openTestDatabase } from '@/db/testing'
import { dictionaryOf } from '@/i18n'
import { decideOccurrence } from '@/usecases/task/decide-occurrence'
import { planMilestones } from '@/usecases/task/plan-milestones'
import { reportProgress } from '@/usecases/task/report-progress'
import { viewTask } from '@/usecases/task/view-task'
import { viewTodo } from '@/usecases/task/view-todo'
import { actorOf, makeDistrict, testNow } from '@/usecases/testing/make-district'
import { makeTask } from '@/usecases/testing/make-task'
import { sayNothing } from '../tasks/[id]/move/say-nothing'
import { ReviewDesk } from './review-desk'

vi.mock('next/headers', () => ({ headers: async () => new Headers(), cookies: async () => ({ get: () => undefined }) }))
openTestDatabase()
beforeAll(makeDistrict)
// Parts that run in a browser alone are passed over, which React complains of.
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

const words = dictionaryOf('zh')
const later = '2026-04-02T02:00:00.000Z'

/** The names of the forms that are drawn, of components that need no browser. */
async function listForms(node: ReactNode | Promise<ReactNode>): Promise<string[]> {
  const drawn = await node
  if (Array.isArray(drawn)) return (await Promise.all(drawn.map(listForms))).flat()
  if (!isValidElement<{ form?: string; children?: ReactNode }>(drawn)) return []
  const { type, props } = drawn
  if (type === WorkForm) return [props.form ?? '']
  if (typeof type !== 'function') return listForms(props.children)
  return draw(type as (given: unknown) => ReactNode, props)
}

async function draw(component: (given: unknown) => ReactNode, props: unknown): Promise<string[]> {
  try {
    return await listForms(await component(props))
  } catch (error) {
    if (error instanceof TypeError) return []
    throw error
  }
}

const deskOf = async (who: 'head' | 'coordinator', taskId: string) => {
  const actor = actorOf(who)
  const { lines } = await viewTodo(actor, { only: 'review', page: 1 }, later)
  const page = await viewTask(actor, taskId, later)
  const forms = await listForms(<ReviewDesk page={page} role={actor.role} words={words} locale="zh" />)
  return { ask: lines.find((line) => line.taskId === taskId)?.ask, forms, said: sayNothing(page, words.taskPage) }
}
const file = (taskId: string, occurrenceId: string) =>
  reportProgress(
    actorOf('handler'),
    { taskId, done: '已按期办理', percent: 90, problems: '', next: '', occurrenceId, evidence: [] },
    later,
  )

describe('what the to-do list sends a reviewer to the queue for can be decided there', () => {
  it('a filed period of a recurring duty', async () => {
    const around = { occurrences: [{ label: '2026Q1', due: '2026-04-08' }] }
    const { id } = await makeTask({ kind: 'recurring', period: 'quarter' }, around)
    await file(id, `${id}-2026Q1`)
    const { ask, forms, said } = await deskOf('head', id)
    expect(ask).toBe('judge')
    expect(forms).toEqual(
      expect.arrayContaining([`occurrence:accept:${id}-2026Q1`, `occurrence:sendBack:${id}-2026Q1`]),
    )
    expect(said).toBe(words.taskPage.nothingButInstances)
  })

  it('a filed stage, without the form that plans them', async () => {
    const { id } = await makeTask()
    const stages = { 'label.*': { 0: '试点' }, 'day.*': { 0: '2026-06-30' }, 'weight.*': { 0: null }, reason: '' }
    await planMilestones(actorOf('head'), { taskId: id, ...stages }, testNow)
    const [stage] = (await viewTask(actorOf('head'), id, testNow)).occurrences
    await file(id, stage?.id ?? '')
    const { ask, forms } = await deskOf('head', id)
    expect(ask).toBe('judge')
    expect(forms).toEqual(
      expect.arrayContaining([`occurrence:accept:${stage?.id}`, `occurrence:sendBack:${stage?.id}`]),
    )
    expect(forms.filter((form) => form.startsWith('milestones'))).toEqual([])
  })

  it('why a period was missed', async () => {
    const around = { occurrences: [{ label: '2025Q4', start: '2025-10-01', end: '2025-12-31', due: '2026-01-08' }] }
    const { id } = await makeTask({ kind: 'recurring', period: 'quarter' }, around)
    const explained = {
      taskId: id,
      occurrenceId: `${id}-2025Q4`,
      deed: 'explain' as const,
      reason: '系统停机，数据未能汇总',
    }
    await decideOccurrence(actorOf('handler'), explained, later)
    const { ask, forms } = await deskOf('coordinator', id)
    expect(ask).toBe('judge')
    expect(forms).toEqual(expect.arrayContaining([`occurrence:excuse:${id}-2025Q4`, `occurrence:refuse:${id}-2025Q4`]))
  })
})
