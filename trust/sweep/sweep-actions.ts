import { Agent } from 'node:http'
import { callAction, type Fields } from './call-action'
import { listLeaks } from './canaries'
import { countChanges } from './count-changes'
import type { Deed } from './deed'
import { deeds } from './deeds'
import { type BuiltAction, listActions } from './list-surface'
import { type Asker, nameOf } from './places'
import { beginSession } from './sessions'
import type { Swept } from './sweep-routes'

/** Calls every action of the build as everybody with well-formed forms; each call that went through gets a new target after it. */
export async function sweepActions(base: string, askers: Asker[]): Promise<Swept> {
  const agent = new Agent({ keepAlive: true })
  const built = listActions()
  const names = built.map(({ name }) => name)
  const missing = names.filter((name) => !deeds[name]).map((name) => `action ${name} is missing from the sweep`)
  const gone = Object.keys(deeds).filter((name) => !names.includes(name))
  const swept: Swept = {
    cells: [],
    faults: [...missing, ...gone.map((name) => `action ${name} is not built any more`)],
    count: 0,
  }
  const cookies = new Map<Asker, string>()
  for (const action of built)
    for (const deed of deeds[action.name] ?? []) await sweepDeed({ agent, base, action, deed, askers, cookies }, swept)
  agent.destroy()
  return swept
}

type Sweep = {
  agent: Agent
  base: string
  action: BuiltAction
  deed: Deed
  askers: Asker[]
  /** By asker, until something is done that may end the session. */
  cookies: Map<Asker, string>
}

async function sweepDeed({ agent, base, action, deed, askers, cookies }: Sweep, swept: Swept): Promise<void> {
  const what = `CALL ${action.name}${deed.about && `, ${deed.about}`}`
  let fields: Fields | undefined
  for (const asker of askers) {
    const person = typeof asker === 'string' ? null : asker
    if (!fields || deed.fields.length) fields = await deed.fields(person)
    const cookie = cookies.get(asker) ?? (await beginSession(asker, new Date().toISOString()))
    cookies.set(asker, cookie)
    const before = await countChanges()
    const call = { agent, base, cookie, action, path: addressOf(action) }
    const { outcome, body } = await callAction(call, fields, deed.takesState)
    const isChanged = (await countChanges()) > before
    swept.count++
    const at = `${what} as ${nameOf(asker)}`
    const typed = tellFields(fields)
    const leaks = listLeaks(asker, body).filter((leak) => !typed.includes(leak))
    for (const leak of leaks) swept.faults.push(`${at} shows ${leak}`)
    if (outcome.startsWith('5')) swept.faults.push(`${at} answers ${outcome}`)
    swept.cells.push({ what, asker, outcome: outcome === 'done' && !isChanged ? 'nothing' : outcome })
    if (outcome !== 'done') continue
    fields = undefined
    cookies.delete(asker)
  }
}

// What an asker typed comes back to them; a file says by its name what it speaks of.
const tellFields = (fields: Fields): string =>
  Object.values(fields)
    .flat()
    .map((value) => (typeof value === 'string' ? value : value.name))
    .join(' ')

/** A page that carries the action; which thing it is about the form says, not the address. */
export const addressOf = ({ page }: BuiltAction): string => page.replaceAll(/\[[^\]]+\]/g, 'x')
