import { Agent } from 'node:http'
import { send } from '@/bench/load'
import type { Drill } from './steps/drill'
import { withDemo } from './steps/with-demo'

const paths = ['/', '/login', '/tasks', '/admin/people/new', '/api/unsent', '/api/health', '/api/export/ledger.csv']
const methods = ['POST', 'PUT', 'PATCH', 'DELETE']
const strangers: Record<string, string>[] = [
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  { origin: 'http://localhost.elsewhere.example' },
  { 'sec-fetch-site': 'cross-site' },
]

/** Changes that another site's page sends. */
export const drill: Drill = {
  name: 'foreign-origin',
  goal: 'Foreign and `null` origins are refused on every change.',
  run: () =>
    withDemo(async ({ base }) => {
      const agent = new Agent({ keepAlive: true })
      const answers = await Promise.all(
        paths.flatMap((path) =>
          methods.flatMap((method) =>
            strangers.map(async (headers) => {
              const { status } = await send(agent, base, { path, method, headers })
              return { status, what: `${method} ${path} from ${Object.values(headers)}: ${status}` }
            }),
          ),
        ),
      )
      agent.destroy()
      const open = answers.filter(({ status }) => status !== 403).map(({ what }) => what)
      const figures = [`${answers.length} changes, ${answers.length - open.length} refused`, ...open].join('; ')
      return { passed: open.length === 0, figures }
    }),
}
