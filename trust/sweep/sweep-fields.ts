import { Agent } from 'node:http'
import type { Ask } from '@/bench/load'
import { callAction, callRaw, type Fields } from './call-action'
import { countChanges } from './count-changes'
import { deeds } from './deeds'
import { type BuiltAction, listActions, listRoutes } from './list-surface'
import type { Made } from './objects'
import type { Person } from './places'
import { routes } from './routes'
import { sendRaw } from './send-raw'
import { beginSession } from './sessions'
import { addressOf } from './sweep-actions'

/** What a stranger to the forms might send in place of the state and the form. */
const malformed: Record<string, () => FormData | string> = {
  'no argument': () => '[]',
  'no form': () => '[{"attempt":0}]',
  'nothing twice': () => '[null,null]',
  lists: () => '[[],[]]',
  'an object with __proto__': () => '[{},{"__proto__":{"role":"admin"},"get":1}]',
  'a text': () => '["a","b"]',
  'half of JSON': () => '[{"attempt":0},',
  'no body': () => '',
}
// Fields are read before rights: whoever is logged in will do.
const asker: Person = { place: 'district', role: 'director' }

// These answer watchers and the framework's own log-in, and read no parameter.
const open = ['/api/health', '/api/ready', '/api/auth/[...nextauth]']
// A session opens nothing here, whatever stands in the address: a token does, or anybody may read.
const isForPrograms = (route: string): boolean => route.startsWith('/api/v1/') || route.startsWith('/api/calendar/')

/** Asks each download that an address leads to for one parameter too many, and sends an unsent text with one: all answer 400. */
export async function sweepParams(base: string, made: Made): Promise<{ faults: string[]; count: number }> {
  const agent = new Agent({ keepAlive: true })
  const faults: string[] = []
  const handlers = listRoutes().filter(
    ({ route, isPage }) => !isPage && route.startsWith('/api') && !open.includes(route) && !isForPrograms(route),
  )
  const cookie = await beginSession({ place: 'district', role: 'director' }, new Date().toISOString())
  const check = async (what: string, ask: Ask) => {
    const { status } = await sendRaw(agent, base, { ...ask, headers: { ...ask.headers, cookie, origin: base } })
    if (status !== 400) faults.push(`${what} answers ${status}`)
  }
  const paths = handlers.flatMap(({ route }) =>
    route === '/api/unsent' ? [] : (routes[route]?.(made).slice(0, 1) ?? []),
  )
  for (const path of paths) {
    const more = `${path}${path.includes('?') ? '&' : '?'}role=admin`
    await check(more, { path: more })
  }
  const unsent = JSON.stringify({ form: 'import', values: {}, role: 'admin' })
  const headers = { 'content-type': 'application/json' }
  await check('an unsent text with a role', { path: '/api/unsent', method: 'POST', headers, body: unsent })
  agent.destroy()
  return { faults, count: paths.length + 1 }
}

/** Sends every action one field too many, and arguments that are none: each is refused and changes nothing. Gives what was not. */
export async function sweepFields(base: string): Promise<{ faults: string[]; count: number }> {
  const agent = new Agent({ keepAlive: true })
  const faults: string[] = []
  let count = 0
  for (const action of listActions()) {
    const fields = (await deeds[action.name]?.[0]?.fields(asker)) ?? {}
    for (const [what, outcome] of await tryAll({ agent, base, action, fields })) {
      count++
      if (outcome) faults.push(`${action.name} with ${what}: ${outcome}`)
    }
  }
  agent.destroy()
  return { faults, count }
}

type Try = { agent: Agent; base: string; action: BuiltAction; fields: Fields }

async function tryAll({ agent, base, action, fields }: Try): Promise<[string, string][]> {
  const takesState = deeds[action.name]?.[0]?.takesState
  const wanted = takesState === false ? /^404$/ : /^unknownField$/
  const call = async () => {
    const cookie = await beginSession(asker, new Date().toISOString())
    return { agent, base, cookie, action, path: addressOf(action) }
  }
  const found: [string, string][] = []
  const check = async (what: string, good: RegExp, send: () => Promise<{ outcome: string }>) => {
    const before = await countChanges()
    const { outcome } = await send()
    const isChanged = (await countChanges()) > before
    found.push([
      what,
      good.test(outcome) && !isChanged ? '' : `${outcome}${isChanged ? ', and it changed something' : ''}`,
    ])
  }
  for (const name of ['role', 'isAdmin', '__proto__', 'unitPath'].filter((each) => !(each in fields)))
    await check(`the field ${name}`, wanted, async () =>
      callAction(await call(), { ...fields, [name]: 'admin' }, takesState),
    )
  for (const [what, write] of Object.entries(malformed))
    await check(what, /^4\d\d$/, async () => callRaw(await call(), write()))
  return found
}
