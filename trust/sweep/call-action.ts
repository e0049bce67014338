import type { Agent } from 'node:http'
import { send } from '@/bench/load'
import type { BuiltAction } from './list-surface'

export type Value = string | string[] | File
export type Fields = Record<string, Value>
/** How an action answered, in a word: `done`, the code of a refusal, `toLogIn`, or the status of the answer. */
export type Called = { outcome: string; body: string }
type Call = { agent: Agent; base: string; cookie: string; action: Pick<BuiltAction, 'id'>; path: string }

/** Calls an action as React's client does, with the state of the form and the form itself. */
export async function callAction(call: Call, fields: Fields, takesState = true): Promise<Called> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const each of Array.isArray(value) ? value : [value]) form.append(`_1_${name}`, each)
  form.append('0', takesState ? '[{"attempt":0},"$K1"]' : '["$K1"]')
  return callRaw(call, form)
}

/** Calls an action with any body at all. */
export async function callRaw({ agent, base, cookie, action, path }: Call, form: FormData | string): Promise<Called> {
  const packed = new Response(form)
  const body = new Uint8Array(await packed.arrayBuffer())
  const type = packed.headers.get('content-type') ?? 'text/plain;charset=UTF-8'
  const headers = {
    cookie,
    origin: base,
    accept: 'text/x-component',
    'next-action': action.id,
    'content-type': type,
    'content-length': String(body.length),
  }
  const answer = await send(agent, base, { path, method: 'POST', headers, body })
  const to = String(answer.headers['x-action-redirect'] ?? answer.headers.location ?? '')
  return { outcome: tell(answer.status, to, answer.body), body: answer.body + JSON.stringify(answer.headers) }
}

function tell(status: number, to: string, body: string): string {
  if (/^\/login\?why=left/.test(to)) return 'done'
  if (to.startsWith('/login')) return 'toLogIn'
  if (to) return 'done'
  const refused = /"error":\{"code":"(\w+)"/.exec(body)?.[1]
  if (refused) return refused
  return status === 200 ? 'done' : String(status)
}
