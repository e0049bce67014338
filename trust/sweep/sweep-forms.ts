import { Agent } from 'node:http'
import { type Fields, listForms, writeForm } from '@/bench/forms'
import { dictionaryOf } from '@/i18n'
import type { Made } from './objects'
import type { Person } from './places'
import { routes } from './routes'
import { sendRaw } from './send-raw'
import { beginSession } from './sessions'

const [refused = ''] = dictionaryOf('zh').refusals.unknownField({ name: '\n' }).split('\n')

/**
 * Sends each form that a page holds as a browser without scripts does, as a draft to be thrown away, which does nothing: no
 * form may have a field that its own action refuses. Gives those that have.
 */
export async function sweepForms(
  base: string,
  made: Made,
  askers: Person[],
): Promise<{ faults: string[]; count: number }> {
  const agent = new Agent({ keepAlive: true })
  const faults = new Set<string>()
  let count = 0
  const pages = Object.entries(routes).flatMap(([route, list]) => (route.startsWith('/api') ? [] : list(made)))
  for (const person of askers) {
    const cookie = await beginSession(person, new Date().toISOString())
    for (const path of pages) {
      const { bytes } = await sendRaw(agent, base, { path, headers: { cookie } })
      for (const form of listForms(bytes.toString()).filter(isAction)) {
        const fields: Fields = { ...Object.fromEntries(form), discardUnsent: '1' }
        const { headers, body } = writeForm(base, fields)
        const answer = await sendRaw(agent, base, { path, method: 'POST', headers: { ...headers, cookie }, body })
        count++
        if (answer.bytes.includes(refused))
          faults.add(`a form of ${path} with ${form.map(([name]) => name).filter(isOwn)} answers ${answer.status}`)
      }
    }
  }
  agent.destroy()
  return { faults: [...faults], count }
}

// Forms that go by address, such as filters, have no action; those without a state cannot be thrown away.
const isAction = (form: [string, string][]): boolean => form.some(([name]) => name.startsWith('$ACTION_REF'))
const isOwn = (name: string): boolean => !name.startsWith('$')
