import type { Agent } from 'node:http'
import { type Fields, readForm, writeForm } from './forms'
import { type Ask, type Load, measure, send } from './load'

type Course = { fields: Record<'suspend' | 'resume', Fields>; version: number; isSuspended: boolean }
type Round = { agent: Agent; base: string; cookie: string; openIds: string[]; connections: number; seconds: number }

let rounds = 0

/**
 * Suspends and resumes tasks by the forms of their pages, one task for each connection. Every answer must be the redirect
 * that follows a change; each change is a transaction with its event, synced to the disk.
 */
export async function changeStatus({ agent, base, cookie, openIds, connections, seconds }: Round): Promise<Load> {
  rounds++
  const ids = openIds.slice(rounds * 64, rounds * 64 + connections)
  const courses: Course[] = []
  for (const id of ids) courses.push(await openCourse(agent, base, cookie, id))
  let count = 0
  const ask = (connection: number): Ask => {
    const course = courses[connection]
    const id = ids[connection]
    if (!course) throw new Error('no task left')
    const move = course.isSuspended ? 'resume' : 'suspend'
    const fields = {
      ...course.fields[move],
      reason: 'bench',
      version: String(course.version),
      requestId: `b${rounds}-${count++}`,
    }
    const { headers, body } = writeForm(base, fields)
    return { path: `/tasks/${id}`, method: 'POST', headers: { ...headers, cookie }, body }
  }
  return measure(base, { connections, seconds }, ask, ({ status }, connection) => {
    const course = courses[connection]
    if (!course || status !== 303) return false
    course.isSuspended = !course.isSuspended
    course.version++
    return true
  })
}

async function openCourse(agent: Agent, base: string, cookie: string, id: string): Promise<Course> {
  const readPage = async () => (await send(agent, base, { path: `/tasks/${id}`, headers: { cookie } })).body
  const suspend = readForm(await readPage(), { name: 'move', value: 'suspend' })
  const version = Number(suspend.version)
  const form = writeForm(base, { ...suspend, reason: 'bench' })
  const path = `/tasks/${id}`
  const answer = await send(agent, base, {
    path,
    method: 'POST',
    headers: { ...form.headers, cookie },
    body: form.body,
  })
  if (answer.status !== 303) throw new Error(`suspending ${id} answered ${answer.status}`)
  const resume = readForm(await readPage(), { name: 'move', value: 'resume' })
  return { fields: { suspend, resume }, version: version + 1, isSuspended: true }
}
