import { send } from '@/bench/load'
import { callAction } from '../sweep/call-action'
import { listActions } from '../sweep/list-surface'
import type { At, Found } from './at-door'
import { begin, causes } from './causes'

const action = 'app/(work)/account/notices/notice-actions editPreferencesAction'
const fields = { address: '', daily: 'task', atOnce: 'mentioned', language: 'zh' }
const download = '/api/export/ledger.csv'
const rsc = { rsc: '1' }
const mostSteps = 3

type Form = { name: string; ask: (cookie: string) => Promise<string>; isOpen: (outcome: string) => boolean }

/** For each thing that ends a session: every form of request went through just before, and none does just after. */
export async function tryRevocation(at: At): Promise<Found> {
  const forms = listForms(at)
  const faults: string[] = []
  for (const [cause, act] of Object.entries(causes)) {
    const someone = await begin()
    const before = await askAll(forms, someone.cookie)
    faults.push(
      ...before.filter(({ open }) => !open).map(({ form, outcome }) => `${form} answered ${outcome} before ${cause}`),
    )
    await act(someone)
    const after = await askAll(forms, someone.cookie)
    faults.push(
      ...after.filter(({ open }) => open).map(({ form, outcome }) => `${form} answered ${outcome} after ${cause}`),
    )
  }
  const names = forms.map(({ name }) => name).join(', ')
  return {
    figures: `${Object.keys(causes).length} ways to end a session (${Object.keys(causes).join(', ')}) × ${forms.length} forms (${names}): each refused at the next request`,
    faults,
  }
}

const askAll = async (forms: Form[], cookie: string) =>
  Promise.all(
    forms.map(async ({ name, ask, isOpen }) => {
      const outcome = await ask(cookie)
      return { form: name, outcome, open: isOpen(outcome) }
    }),
  )

function listForms(at: At): Form[] {
  const [edit] = listActions().filter(({ name }) => name === action)
  if (!edit) throw new Error(`no action ${action}`)
  const isOk = (outcome: string) => outcome === '200'
  const ask = (path: string, headers?: Record<string, string>) => (cookie: string) =>
    askPlainly(at, path, { ...headers, cookie })
  return [
    { name: 'page', ask: ask('/tasks'), isOpen: isOk },
    { name: 'RSC', ask: ask('/tasks', rsc), isOpen: isOk },
    {
      name: 'action',
      ask: async (cookie) => (await callAction({ ...at, cookie, action: edit, path: edit.page }, fields)).outcome,
      isOpen: (outcome) => !['sessionOver', 'toLogIn', '401'].includes(outcome),
    },
    { name: 'download', ask: ask(download), isOpen: isOk },
  ]
}

/** The status of an answer, or where it leads; Next first leads to the same page with a mark of its own. */
async function askPlainly({ agent, base }: At, path: string, headers: Record<string, string>): Promise<string> {
  let [asked, answer] = [path, await send(agent, base, { path, headers })]
  for (let step = 0; step < mostSteps && pathOf(answer.headers.location) === pathOf(asked); step += 1) {
    asked = answer.headers.location ?? ''
    answer = await send(agent, base, { path: asked, headers })
  }
  const to = answer.headers.location ?? /NEXT_REDIRECT;\w+;([^;"]*);/.exec(answer.body)?.[1]
  return to ? `to ${pathOf(to)}` : String(answer.status)
}

const pathOf = (address = ''): string => new URL(address, 'http://site.invalid').pathname
