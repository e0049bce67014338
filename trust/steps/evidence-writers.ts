import { createHash } from 'node:crypto'
import type { Agent } from 'node:http'
import { type Fields, logIn, readForm } from '@/bench/forms'
import { send } from '@/bench/load'
import { benchPassword } from '@/bench/seed'
import { reader } from '@/db/client'
import { tasks, users } from '@/db/schema'

/** A piece of evidence of which the server has said that it is kept. */
export type Written = { title: string; taskId: string; hash: string }
/** Somebody who adds evidence to their own task, one file after the other. */
export type Writer = { cookie: string; taskId: string; fields: Fields }
export type Place = { taskId: string; account: string }

/** Running tasks with the accounts of their handlers, so many at most, from the database of DATA_DIR. */
export async function listPlaces(count: number): Promise<Place[]> {
  const rows = await reader().select({ taskId: tasks.id, status: tasks.status, handlerId: tasks.handlerId }).from(tasks)
  const accounts = new Map((await reader().select().from(users)).map(({ id, account }) => [id, account]))
  return rows
    .filter(({ status }) => status === 'inProgress')
    .flatMap(({ taskId, handlerId }) => {
      const account = accounts.get(handlerId ?? '')
      return account ? [{ taskId, account }] : []
    })
    .slice(0, count)
}

/** Logs the handlers in and opens the form for evidence of each one's task. */
export async function openWriters(agent: Agent, base: string, places: Place[]): Promise<Writer[]> {
  const cookies = new Map<string, string>()
  const writers: Writer[] = []
  for (const { taskId, account } of places) {
    const cookie = cookies.get(account) ?? (await logIn(agent, base, account, benchPassword))
    cookies.set(account, cookie)
    const { body } = await send(agent, base, { path: `/tasks/${taskId}/evidence`, headers: { cookie } })
    writers.push({ cookie, taskId, fields: readForm(body, { name: 'standardId' }) })
  }
  return writers
}

/** Adds one small file under a title of its own, by a form sent once or under another `requestId` anew; gives what was written once the server has answered that it was, else the answer's status and words. */
export async function writeEvidence(
  agent: Agent,
  base: string,
  { cookie, taskId, fields }: Writer,
  title: string,
  requestId = title,
): Promise<Written | { status: number; body: string }> {
  const text = `${title} ${'x'.repeat(200)}`
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) if (!/^(file|process)[.]/.test(name)) form.set(name, value)
  form.set('requestId', requestId)
  form.set('name.none', title)
  form.set('file.none', new File([text], `${title}.txt`))
  const packed = new Response(form)
  const body = new Uint8Array(await packed.arrayBuffer())
  const type = packed.headers.get('content-type') ?? ''
  const headers = { cookie, origin: base, 'content-type': type, 'content-length': String(body.length) }
  const answer = await send(agent, base, { path: `/tasks/${taskId}/evidence`, method: 'POST', headers, body })
  const isKept = answer.status === 303 && answer.headers.location === `/tasks/${taskId}`
  if (!isKept) return { status: answer.status, body: answer.body }
  return { title, taskId, hash: createHash('sha256').update(text).digest('hex') }
}
