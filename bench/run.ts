import { Agent } from 'node:http'
import { changeStatus } from './change-status'
import { logIn } from './forms'
import { type Answer, type Load, measure, send } from './load'
import { benchPassword } from './seed'
import { readMemory, readProcessorTime, type Server } from './server'
import { withTasks } from './with-tasks'

const seconds = Number(process.env.BENCH_SECONDS ?? 6)

/** Seeds 10,000 tasks into a folder of its own, starts the built server on it and prints what it takes. */
async function run(): Promise<void> {
  await withTasks(measureAll)
}

async function measureAll({ base, process: child }: Server, openIds: string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  const coordinator = await logIn(agent, base, 'coordinator', benchPassword)
  const handler = await logIn(agent, base, 'handler01-1', benchPassword)
  const director = await logIn(agent, base, 'director', benchPassword)
  const pages: [string, string, string][] = [
    ['to-do', '/', handler],
    ['ledger, 50 rows, filtered', '/tasks?year=2025&status=inProgress&sort=due', coordinator],
    ['ledger, 50 rows, all', '/tasks', coordinator],
    ['task page', `/tasks/${openIds[0]}`, coordinator],
  ]
  const pid = child.pid ?? 0
  console.log('\n                              conn     req/s    p50 ms    p99 ms    cpu ms  failures')
  for (const [name, path, cookie] of pages)
    for (const connections of [1, 8]) {
      const ask = () => ({ path, headers: { cookie } })
      await measure(base, { connections, seconds: 2 }, ask, () => true)
      const isGood = ({ status }: Answer) => status === 200
      await print(pid, name, connections, () => measure(base, { connections, seconds }, ask, isGood))
    }
  for (const connections of [1, 8, 64]) {
    const round = { agent, base, cookie: director, openIds, connections, seconds }
    await print(pid, 'status change', connections, () => changeStatus(round))
  }
  await measureCsv(agent, base, coordinator)
  console.log(`memory after                  ${readMemory(pid)?.toFixed(0) ?? '?'} MB resident`)
  agent.destroy()
}

async function print(pid: number, name: string, connections: number, work: () => Promise<Load>): Promise<void> {
  const before = readProcessorTime(pid)
  const { perSecond, p50, p99, failures, count } = await work()
  const after = readProcessorTime(pid)
  const cpu = before === null || after === null ? '-' : ((after - before) / count).toFixed(1)
  const columns = [perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1), cpu, String(failures)]
  console.log(name.padEnd(30) + String(connections).padStart(4) + columns.map((text) => text.padStart(10)).join(''))
}

async function measureCsv(agent: Agent, base: string, cookie: string): Promise<void> {
  const times: number[] = []
  let [bytes, lines] = [0, 0]
  for (let round = 0; round < 6; round++) {
    const started = performance.now()
    const answer = await send(agent, base, { path: '/api/export/ledger.csv', headers: { cookie } })
    if (answer.status !== 200) throw new Error(`CSV answered ${answer.status}`)
    times.push(performance.now() - started)
    bytes = answer.bytes
    lines = answer.body.match(/\n\d+,/g)?.length ?? 0
  }
  const median = times.slice(1).sort((a, b) => a - b)[2] ?? 0
  console.log(`CSV of all                    ${median.toFixed(0)} ms, ${lines} tasks, ${(bytes / 1e6).toFixed(1)} MB`)
}

await run()
