import type { Agent } from 'node:http'
import { logIn } from '@/bench/forms'
import { send } from '@/bench/load'
import { benchPassword } from '@/bench/seed'
import { reader } from '@/db/client'
import { users } from '@/db/schema'
import { listPlaces, openWriters, writeEvidence } from '../steps/evidence-writers'
import type { Day, Deed } from './ask-steadily'

type Place = { agent: Agent; base: string }

/** Of a hundred deeds so many are of each kind; what is not named here is one's to-do. */
const shares: [kind: string, share: number, path: string][] = [
  ['ledger', 25, '/tasks'],
  ['ledger, searched', 6, '/tasks?q=执法'],
  ['task', 22, ''],
  ['overview', 6, '/overview'],
  ['notices', 4, '/notices'],
  ['workbook', 1, '/api/export/ledger.xlsx?status=inProgress&year=2026'],
  ['CSV', 1, '/api/export/ledger.csv'],
]
const uploads = 5

/** Logs so many people in and gives what they do in turn: the same kinds in the same shares, each by the next of them. */
export async function makeDay({ agent, base }: Place, people: number): Promise<Day> {
  const accounts = (await reader().select({ account: users.account }).from(users)).map(({ account }) => account)
  const readers = accounts.filter((account) => !/^admin/.test(account)).slice(0, people)
  const cookies: string[] = []
  for (const account of readers) cookies.push(await logIn(agent, base, account, benchPassword))
  const places = await listPlaces(people)
  const writers = await openWriters(agent, base, places.slice(0, 100))
  const read = async (path: string, count: number): Promise<string | null> => {
    const cookie = cookies[count % cookies.length] ?? ''
    const answer = await send(agent, base, { path, headers: { cookie } })
    return answer.status === 200 ? null : `${path} answered ${answer.status}`
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

function kindOf(percent: number): { name: string; path: string } | undefined {
  let left = percent
  for (const [name, share, path] of [...shares, ['upload', uploads, ''] as const]) {
    if (left < share) return { name, path }
    left -= share
  }
  return undefined
}

// 37 has no divisor in common with 100: the kinds come mixed, each in its share of every hundred.
const spread = (count: number): number => (count * 37) % 100
