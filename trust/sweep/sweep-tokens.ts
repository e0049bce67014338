import { Agent } from 'node:http'
import { eq } from 'drizzle-orm'
import type { Ask } from '@/bench/load'
import { addToken } from '@/db/access/access-tokens'
import { hashToken } from '@/db/access/hash-token'
import { transaction } from '@/db/client'
import { accessTokens } from '@/db/schema'
import type { TokenUse } from '@/domain/access/access-token'
import { makeToken } from '@/usecases/access/steps/make-token'
import { listLeaks } from './canaries'
import type { Cell } from './matrix'
import { type Made, nameObjects } from './objects'
import { type Asker, nameOf, type Person, personId } from './places'
import { routes } from './routes'
import { sendRaw } from './send-raw'

/** What programs send to an address that acts: each well-formed and short of one thing, so that rights are asked about and nothing changes. */
const bodies: Record<string, object> = {
  updates: { done: '', percent: 10 },
  evidence: { title: '', reference: '' },
  verdict: { evidenceIds: ['none'], state: 'accepted' },
  moves: { move: 'sendBack', reason: '' },
}
/** By which they are found again, since one person may have only so many. */
const mark = 'by the sweep'

/** A token opens the programming interface and nothing else. */
const closed = [
  '/tasks',
  '/overview',
  '/account',
  '/api/export/ledger.csv',
  '/api/unsent',
  '/api/evidence/task-district-e',
]

/** Asks by tokens: every address of the programming interface for reading and for acting as everybody, and other addresses, which a token does not open. */
export async function sweepTokens(
  base: string,
  made: Made,
  askers: readonly Asker[],
): Promise<{ cells: Cell[]; faults: string[]; count: number }> {
  const agent = new Agent({ keepAlive: true })
  const [cells, faults]: [Cell[], string[]] = [[], []]
  let count = 0
  const ask = async (asker: Person, use: TokenUse, what: Ask) => {
    const headers = { authorization: `Bearer ${await issue(asker, use)}`, 'content-type': 'application/json' }
    const { status, bytes } = await sendRaw(agent, base, { ...what, headers })
    count++
    const at = `a token to ${use}, ${what.method ?? 'GET'} ${what.path} as ${nameOf(asker)}`
    for (const leak of listLeaks(asker, bytes.toString())) faults.push(`${at} shows ${leak}`)
    if (status >= 500) faults.push(`${at} answers ${status}`)
    return status === 200 || status === 201 ? 'done' : `${status} ${codeOf(bytes)}`.trim()
  }
  for (const { path, body } of listCalls(made))
    for (const asker of askers) {
      if (typeof asker === 'string') continue
      const act = { path, method: 'POST', body: JSON.stringify(body) }
      const what = `TOKEN ${body ? 'POST' : 'GET'} ${nameObjects(path, made)}`
      cells.push({ what, asker, outcome: await ask(asker, body ? 'write' : 'read', body ? act : { path }) })
      if (!body) continue
      const outcome = await ask(asker, 'read', act)
      if (!outcome.startsWith('403')) faults.push(`${what} by a token to read as ${nameOf(asker)}: ${outcome}`)
    }
  for (const path of closed) {
    const outcome = await ask({ place: 'district', role: 'director' }, 'write', { path })
    if (outcome === 'done') faults.push(`${path} opens to a token`)
  }
  agent.destroy()
  await transaction((tx) => tx.delete(accessTokens).where(eq(accessTokens.name, mark)))
  return { cells, faults, count }
}

function listCalls(made: Made): { path: string; body?: object }[] {
  const paths = Object.entries(routes).flatMap(([route, list]) => (route.startsWith('/api/v1/') ? list(made) : []))
  return paths.flatMap((path) => {
    const body = path.startsWith('/api/v1/tasks/') ? bodies[path.split('/').at(-1) ?? ''] : undefined
    const isActing = body !== undefined
    const isReading = !/\/(verdict|moves)$/.test(path)
    return [...(isReading ? [{ path }] : []), ...(isActing ? [{ path, body }] : [])]
  })
}

/** A token of its own for each call, since one may ask only so often. */
async function issue(person: Person, use: TokenUse): Promise<string> {
  const [token, now] = [makeToken(), new Date().toISOString()]
  const userId = personId(person)
  const facts = { userId, membershipId: `m-${userId}`, use, name: mark, lastDay: '9999-12-31' }
  await transaction((tx) => addToken(tx, facts, hashToken(token), now))
  return token
}

function codeOf(bytes: Buffer): string {
  try {
    return String((JSON.parse(bytes.toString()) as { code?: string }).code ?? '')
  } catch {
    return ''
  }
}
