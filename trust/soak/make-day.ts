import type { Agent } from 'node:http'
import { logIn } from '@/bench/forms'
import { send } from '@/bench/load'
import { benchPassword } from '@/bench/seed'
import { reader } from '@/db/client'
import { users } from '@/db/schema'
import { listPlaces, openWriters, writeEvidence } from '../steps/evidence-writers'
import type { Day, Deed } from './ask-steadily'

type Place = { agent: Agent; base: string }

/** Of a thousand deeds so many are of each kind; what is not named here is one's to-do. */
const shares: [kind: string, share: number, path: string][] = [
  ['ledger', 250, '/tasks'],
  ['ledger, searched', 60, '/tasks?q=执法'],
  ['task', 230, ''],
  ['overview', 60, '/overview'],
  ['workbook', 2, '/api/export/ledger.xlsx?status=inProgress&year=2026'],
  ['CSV', 3, '/api/export/ledger.csv'],
]
const uploads = 50

/** Logs so many people in and gives what they do in turn: the same kinds in the same shares, each by the next of them. */
export async function makeDay({ agent, base }: Place, people: number): Promise<Day> {
  const accounts = (await reader().select({ account: users.account }).from(users)).map(({ account }) => account)
  const readers = accounts.filter((account) => !/admin|auditor/.test(account)).slice(0, people)
  const cookies: string[] = []
  for (const account of readers) cookies.push(await logIn(agent, base, account, benchPassword))
  const places = await listPlaces(people)
  const writers = await openWriters(agent, base, places.slice(0, 100))
  const read = async (path: string, count: number): Promise<string | null> => {
    const cookie = cookies[count % cookies.length] ?? ''
    const answer = await send(agent, base, { path, headers: { cookie } })
    // Whose first page is another is led there.
    return answer.status === 200 || (path === '/' && answer.status === 307) ? null : `${path} answered ${answer.status}`
  }
  const write = async (count: number): Promise<string | null> => {
    const writer = writers[count % writers.length]
    if (!writer) return 'nobody writes'
    const answer = await writeEvidence(agent, base, writer, `soak-${count}`)
    return 'hash' in answer ? null : `an upload answered ${answer.status}`
  }
  const next = (count: number): Deed => {
    const kind = kindOf(spread(count))
    if (!kind) return { kind: 'to-do', act: () => read('/', count) }
    if (kind.name === 'upload') return { kind: kind.name, act: () => write(count) }
    const place = places[count % places.length]
    const path = kind.path || `/tasks/${place?.taskId}`
    return { kind: kind.name, act: () => (kind.path ? read(path, count) : readOwn(place?.account, path)) }
  }
  const readOwn = async (account: string | undefined, path: string) => {
    const at = readers.indexOf(account ?? '')
    return read(path, Math.max(at, 0))
  }
  return { people: cookies.length, next }
}

function kindOf(part: number): { name: string; path: string } | undefined {
  let left = part
  for (const [name, share, path] of [...shares, ['upload', uploads, ''] as const]) {
    if (left < share) return { name, path }
    left -= share
  }
  return undefined
}

// 377 has no divisor in common with 1000: the kinds come mixed, each in its share of every thousand.
const spread = (count: number): number => (count * 377) % 1000
