import { changeStatus } from './change-status'
import { send } from './load'
import { readMemory } from './server'
import type { Side } from './side'

const rounds = 5

/** What is measured beside pages, by the name that `--only` picks it by; each gives the line that is printed. */
export const rest: { name: string; measure: (side: Side, seconds: number) => Promise<string> }[] = [
  ...[1, 8, 64].map((connections) => ({
    name: `status change by ${connections}`,
    measure: (side: Side, seconds: number) => measureChanges(side, connections, seconds),
  })),
  { name: 'CSV of all', measure: (side) => measureFile(side, '/api/export/ledger.csv') },
  { name: 'workbook of all', measure: (side) => measureFile(side, '/api/export/ledger.xlsx') },
  { name: 'memory afterwards', measure: async ({ pid }) => `${readMemory(pid)?.toFixed(0) ?? '?'} MB resident` },
]

async function measureChanges(side: Side, connections: number, seconds: number): Promise<string> {
  const { perSecond, p50, p99, failures } = await changeStatus(side, connections, seconds)
  return `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${failures} failed`
}

async function measureFile({ agent, base, cookies }: Side, path: string): Promise<string> {
  const times: number[] = []
  let bytes = 0
  for (let round = 0; round <= rounds; round++) {
    const started = performance.now()
    const answer = await send(agent, base, { path, headers: { cookie: cookies.coordinator ?? '' } })
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    times.push(performance.now() - started)
    bytes = answer.bytes
  }
  const median = times.slice(1).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
  return `${median.toFixed(0)} ms (${(bytes / 1e6).toFixed(1)} MB)`
}
