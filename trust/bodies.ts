import { Agent } from 'node:http'
import { logIn } from '@/bench/forms'
import { type Answer, send } from '@/bench/load'
import { readMemory, type Server } from '@/bench/server'
import { demoPassword } from '@/seed/demo/demo-password'
import type { Drill } from './steps/drill'
import { withDemo } from './steps/with-demo'

const megabyte = 1024 * 1024
const atOnce = 16
const largest = 33 * megabyte
/** What all of them together may cost in resident memory, in megabytes, while they come and afterwards. */
const allowed = { strangers: 60, known: 400 }

/** Many long bodies at once, of people who are not logged in and of one who is. */
export const drill: Drill = {
  name: 'bodies',
  goal: 'Bodies of strangers are refused before they are read; those of people logged in do not fill the memory.',
  run: () =>
    withDemo(async (server) => {
      const agent = new Agent({ keepAlive: true })
      const cookie = await logIn(agent, server.base, 'zhoujing', demoPassword)
      await send(agent, server.base, { path: '/tasks', headers: { cookie } })
      const strangers = await postMany(server, '/reports/import', '')
      const known = await postMany(server, '/tasks/none/evidence', cookie)
      agent.destroy()
      const isFine =
        strangers.statuses.every((status) => status === 401) &&
        known.statuses.every((status) => status >= 400 && status < 500) &&
        strangers.most - strangers.before <= allowed.strangers &&
        known.most - known.before <= allowed.known
      return { passed: isFine, figures: `strangers ${tell(strangers)}; logged in ${tell(known)}` }
    }),
}

type Posted = { statuses: number[]; before: number; most: number; after: number; seconds: number }

async function postMany({ base, process: child }: Server, path: string, cookie: string): Promise<Posted> {
  const memory = () => readMemory(child.pid ?? 0) ?? 0
  const before = memory()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, memory())
  }, 50)
  const started = performance.now()
  const answers = await Promise.all(Array.from({ length: atOnce }, () => post(base, path, cookie)))
  const seconds = (performance.now() - started) / 1000
  clearInterval(watch)
  await new Promise((resolve) => setTimeout(resolve, 2000))
  return {
    statuses: answers.map(({ status }) => status),
    before,
    most: Math.max(most, memory()),
    after: memory(),
    seconds,
  }
}

async function post(base: string, path: string, cookie: string): Promise<Pick<Answer, 'status'>> {
  const boundary = 'drill-boundary'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.docx"\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), Buffer.alloc(largest, 1), Buffer.from(`\r\n--${boundary}--\r\n`)])
  const type = `multipart/form-data; boundary=${boundary}`
  const headers = { cookie, origin: base, 'content-type': type, 'content-length': String(body.length) }
  const agent = new Agent()
  return send(agent, base, { path, method: 'POST', headers, body }).catch(() => ({ status: 0 }))
}

const tell = ({ statuses, before, most, after, seconds }: Posted): string =>
  `${statuses.length} × 33 MB answered ${[...new Set(statuses)].join(', ')} in ${seconds.toFixed(1)} s, memory ${before.toFixed(0)} MB, at most ${most.toFixed(0)}, ${after.toFixed(0)} after`
