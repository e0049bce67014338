import { Agent } from 'node:http'
import { logIn, readForm, writeForm } from '@/bench/forms'
import { send } from '@/bench/load'
import { closeDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { demoPassword } from '@/seed/demo/demo-password'
import { seedDemo } from '@/seed/demo/seed-demo'
import type { Drill } from './steps/drill'
import { findFreePort, pause, runServer, stopServer } from './steps/run-server'
import { withFolder } from './steps/with-folder'

const token = 'a-token-for-the-monitor-0815'
const typed = { account: 'no-such-person-4711', password: 'Typed-password-4711', words: '暗号4711' }

/** People log in rightly and wrongly, search, and read; then what the servers said is looked through. */
export const drill: Drill = {
  name: 'log-lines',
  goal: 'Each line that a server says is one JSON object with the number of its request, and none holds a password, cookie, name, id or what somebody typed; figures are given for their token alone.',
  isQuick: true,
  run: () =>
    withFolder(async (folder) => {
      migrateDatabase()
      await seedDemo(new Date().toISOString())
      closeDatabase()
      const metrics = await findFreePort()
      const settings = { METRICS_PORT: String(metrics), METRICS_TOKEN: token }
      const server = await runServer(folder, await findFreePort(), settings)
      const secrets = await use(server.base)
      await pause(5_500)
      const figures = await askMetrics(metrics)
      await stopServer(server)
      return judge(server.said(), secrets, figures)
    }),
}

/** Uses the product, and gives what must stand in no line of the log. */
async function use(base: string): Promise<string[]> {
  const agent = new Agent({ keepAlive: true })
  const cookie = await logIn(agent, base, 'zhoujing', demoPassword)
  const page = await send(agent, base, { path: '/login' })
  const fields = { ...readForm(page.body, { name: 'account' }), account: typed.account, password: typed.password }
  await send(agent, base, { path: '/login', method: 'POST', ...writeForm(base, fields) })
  const ledger = await send(agent, base, { path: `/tasks?q=${encodeURIComponent(typed.words)}`, headers: { cookie } })
  const all = await send(agent, base, { path: '/tasks', headers: { cookie } })
  const [, id = ''] = /href="[/]tasks[/]([0-9a-z]{20})"/.exec(all.body) ?? []
  await send(agent, base, { path: `/tasks/${id}`, headers: { cookie } })
  await send(agent, base, { path: '/api/calendar/Zk3qv7cXw0pLrT5uYb2N.ics' })
  agent.destroy()
  if (ledger.status !== 200 || !id) throw new Error(`the ledger answered ${ledger.status}, first task ${id}`)
  const session = cookie.split('=')[1]?.split(';')[0] ?? ''
  return [
    ...Object.values(typed),
    encodeURIComponent(typed.words),
    demoPassword,
    session,
    id,
    '周静',
    'Zk3qv7cXw0pLrT5uYb2N',
  ]
}

async function askMetrics(port: number): Promise<{ refused: number; text: string }> {
  const ask = (headers: Record<string, string>) => fetch(`http://127.0.0.1:${port}/metrics`, { headers })
  const text = await (await ask({ authorization: `Bearer ${token}` })).text()
  return { refused: (await ask({})).status, text }
}

function judge(said: string, secrets: string[], { refused, text }: { refused: number; text: string }) {
  const lines = said.split('\n').filter((line) => line.startsWith('{'))
  const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  const told = parsed.filter(({ request, path }) => request && path)
  // What the starting process tells its person, in every language on one line.
  const others = said.split('\n').filter((line) => line && !line.startsWith('{') && !line.includes(' / '))
  const found = secrets.filter((secret) => said.includes(secret))
  const counted = Number(/^jiannuo_requests_total[{]method="GET",status="2xx"[}] (\d+)/m.exec(text)?.[1] ?? 0)
  const figures = [
    `${lines.length} lines, ${told.length} of requests, ${others.length} that are none`,
    `${found.length} of ${secrets.length} marked words in them ${found.join(' ')}`.trim(),
    `figures ${refused} without token, ${counted} GET counted, ready ${/^jiannuo_ready (\d)/m.exec(text)?.[1]}`,
    ...others.slice(0, 3),
  ]
  const passed = !found.length && !others.length && told.length >= 6 && refused === 401 && counted > 3
  return { passed, figures: figures.join('; ') }
}
