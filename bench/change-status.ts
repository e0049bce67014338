import type { Agent } from 'node:http'
import { type Fields, readForm, writeForm } from './forms'
import { type Answer, type Ask, type Load, measure, send } from './load'
import type { Side } from './side'

/** A task that is suspended and resumed by the forms of its page, in turn. */
type Course = {
  agent: Agent
  base: string
  cookie: string
  id: string
  fields: Record<'suspend' | 'resume', Fields>
  version: number
  isSuspended: boolean
}

let requests = 0

/**
 * Suspends and resumes tasks by the forms of their pages, one for each connection as far as there are tasks left. Every answer must be the redirect
 * that follows a change; each change is a transaction with its event, synced to the disk.
 */
export async function changeStatus(side: Side, connections: number, seconds: number): Promise<Load> {
  const courses: Course[] = []
  for (const id of side.openIds.splice(-connections))
    courses.push(await openCourse(side.agent, side.base, side.cookies.director ?? '', id))
  const at = (connection: number): Course => {
    const course = courses[connection]
    if (!course) throw new Error('no task left')
    return course
  }
  return measure(
    side.base,
    { connections: courses.length, seconds },
    (connection) => askNext(at(connection)),
    (answer, connection) => isTaken(at(connection), answer),
  )
}

/** Changes the task once. */
export async function stepOn(course: Course): Promise<void> {
  const answer = await send(course.agent, course.base, askNext(course))
  if (!isTaken(course, answer)) throw new Error(`a change answered ${answer.status}`)
}

function askNext({ base, cookie, id, fields, version, isSuspended }: Course): Ask {
  const form = fields[isSuspended ? 'resume' : 'suspend']
  const sent = { ...form, reason: 'bench', version: String(version), requestId: `bench-${id}-${requests++}` }
  const { headers, body } = writeForm(base, sent)
  return { path: `/tasks/${id}`, method: 'POST', headers: { ...headers, cookie }, body }
}

function isTaken(course: Course, { status }: Answer): boolean {
  if (status !== 303) return false
  course.isSuspended = !course.isSuspended
  course.version++
  return true
}

/** Reads both forms of a running task, which it suspends for the second. */
export async function openCourse(agent: Agent, base: string, cookie: string, id: string): Promise<Course> {
  const readPage = async () => (await send(agent, base, { path: `/tasks/${id}`, headers: { cookie } })).body
  const suspend = readForm(await readPage(), { name: 'move', value: 'suspend' })
  const course = { agent, base, cookie, id, version: Number(suspend.version), isSuspended: false }
  const opened: Course = { ...course, fields: { suspend, resume: suspend } }
  await stepOn(opened)
  opened.fields.resume = readForm(await readPage(), { name: 'move', value: 'resume' })
  return opened
}
