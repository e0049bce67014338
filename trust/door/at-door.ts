import type { Agent } from 'node:http'
import { readAlert, readForm, writeForm } from '@/bench/forms'
import { send } from '@/bench/load'

export type At = { agent: Agent; base: string }
/** What came of one part of a drill: a line of figures, and what was not as it should be. */
export type Found = { figures: string; faults: string[] }
export type Tried = { status: number; alert: string; ms: number; isIn: boolean }

/** Sends the log-in page's form as a browser without scripts does, from an address of one's own. */
export async function tryLogIn(
  { agent, base }: At,
  { account, password, from }: { account: string; password: string; from: string },
): Promise<Tried> {
  const near = { 'x-forwarded-for': from }
  const page = await send(agent, base, { path: '/login', headers: near })
  const form = writeForm(base, { ...readForm(page.body, { name: 'account' }), account, password })
  const started = performance.now()
  const answer = await send(agent, base, {
    path: '/login',
    method: 'POST',
    ...form,
    headers: { ...form.headers, ...near },
  })
  const ms = performance.now() - started
  const isIn = answer.status === 303 && String(answer.headers['set-cookie']).includes('session')
  return { status: answer.status, alert: readAlert(answer.body), ms, isIn }
}
