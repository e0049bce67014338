import { beforeAll, expect, it, vi } from 'vitest'
import { useTestDatabase as openTestDatabase } from '@/db/testing'
import { todoPageSize, viewTodo } from '@/usecases/task/view-todo'
import { actorOf, makeDistrict } from '@/usecases/testing/make-district'
import { makeTask } from '@/usecases/testing/make-task'
import ReviewPage from './page'

vi.mock('next/headers', () => ({ headers: async () => new Headers(), cookies: async () => ({ get: () => undefined }) }))
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`)
  },
}))
vi.mock('@/auth/session', async () => {
  const { actorOf } = await import('@/usecases/testing/make-district')
  return { requireActor: async () => actorOf('head') }
})
openTestDatabase()
beforeAll(async () => {
  await makeDistrict()
  for (let index = 0; index <= todoPageSize; index++)
    await makeTask({ status: 'unitReview', submittedOn: '2026-09-01' })
})

const open = async (task?: string) =>
  JSON.stringify(await ReviewPage({ searchParams: Promise.resolve(task === undefined ? {} : { task }) }))
/** The ids of the task whose desk is drawn. */
const deskOf = (drawn: string) => /"page":\{.*?"task":\{[^{}]*?"id":"([^"]+)"/.exec(drawn)?.[1]

it('opens the task that is asked for, also beyond the first page of the queue, and no other in its place', async () => {
  const { lines } = await viewTodo(actorOf('head'), { only: 'review', page: 2 }, new Date().toISOString())
  const beyond = lines[0]?.taskId ?? ''
  expect(deskOf(await open(beyond))).toBe(beyond)
  expect(deskOf(await open())).not.toBe(beyond)
  await expect(open('none')).rejects.toThrow('to /tasks/none')
})
