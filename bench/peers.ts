import { Agent } from 'node:http'
import { parseArgs } from 'node:util'
import { logInto } from './forms'
import { type Answer, measure, send } from './load'
import { benchPassword } from './seed'
import { withTasks } from './with-tasks'

type Product = { name: string; base: string; cookie: string; pages: Record<Page, string> }
type Page = 'list' | 'task' | 'own work'

const { values } = parseArgs({
  options: { kanboard: { type: 'string' }, redmine: { type: 'string' }, seconds: { type: 'string' } },
})
const seconds = Number(values.seconds ?? 4)
const rounds = 3

/**
 * `npm run bench:peers -- --kanboard http://… --redmine http://…`: asks this product, on 10,000 tasks of its own, and those that
 * docs/peers.md sets up for the same pages in turn, and prints the median round of each.
 */
async function run(): Promise<void> {
  await withTasks(async ({ base }, openIds) => {
    const agent = new Agent({ keepAlive: true })
    const products = [await openOwn(agent, base, openIds[0] ?? '')]
    if (values.kanboard) products.push(await openKanboard(agent, values.kanboard))
    if (values.redmine) products.push(await openRedmine(agent, values.redmine))
    console.log('page        product     p50 ms by 1   a second by 1   a second by 8      kB')
    for (const page of ['list', 'task', 'own work'] as const)
      for (const line of await compare(agent, products, page)) console.log(line)
    agent.destroy()
  })
}

const openOwn = async (agent: Agent, base: string, openId: string): Promise<Product> => ({
  name: 'jiannuo',
  base,
  cookie: await logInto(agent, base, { page: '/login', fields: { account: 'coordinator', password: benchPassword } }),
  pages: { list: '/tasks?year=2025&status=inProgress&sort=due', task: `/tasks/${openId}`, 'own work': '/' },
})

const openKanboard = async (agent: Agent, base: string): Promise<Product> => {
  const at = (controller: string, rest = '') => `/?controller=${controller}&action=${rest || 'show'}`
  const fields = { username: 'admin', password: 'admin' }
  return {
    name: 'kanboard',
    base,
    cookie: await logInto(agent, base, {
      page: at('AuthController', 'login'),
      to: at('AuthController', 'check'),
      fields,
    }),
    pages: {
      list: at('TaskListController', 'show&project_id=1&search=status:open'),
      task: at('TaskViewController', 'show&task_id=5000'),
      'own work': at('DashboardController', 'show'),
    },
  }
}

const openRedmine = async (agent: Agent, base: string): Promise<Product> => ({
  name: 'redmine',
  base,
  cookie: await logInto(agent, base, { page: '/login', fields: { username: 'admin', password: 'admin' } }),
  pages: {
    list: '/projects/bench/issues?set_filter=1&status_id=o&per_page=50',
    task: '/issues/5000',
    'own work': '/my/page',
  },
})

async function compare(agent: Agent, products: Product[], page: Page): Promise<string[]> {
  const sizes = await Promise.all(products.map((product) => openOnce(agent, product, page)))
  const found = products.map(() => ({ one: [] as number[], alone: [] as number[], eight: [] as number[] }))
  for (let round = 0; round < rounds; round++)
    for (const [index, product] of products.entries()) {
      const one = await ask(product, page, 1)
      found[index]?.one.push(one.p50)
      found[index]?.alone.push(one.perSecond)
      found[index]?.eight.push((await ask(product, page, 8)).perSecond)
    }
  return products.map(({ name }, index) => {
    const { one, alone, eight } = found[index] ?? { one: [], alone: [], eight: [] }
    const figures = [median(one), median(alone), median(eight), (sizes[index] ?? 0) / 1000]
    return page.padEnd(12) + name.padEnd(9) + figures.map((figure) => figure.toFixed(1).padStart(16)).join('')
  })
}

async function openOnce(agent: Agent, { name, base, cookie, pages }: Product, page: Page): Promise<number> {
  const answer = await send(agent, base, { path: pages[page], headers: { cookie } })
  if (!isGood(answer)) throw new Error(`${name} answered ${answer.status} for ${pages[page]}`)
  return answer.bytes
}

const ask = ({ base, cookie, pages }: Product, page: Page, connections: number) =>
  measure(base, { connections, seconds }, () => ({ path: pages[page], headers: { cookie } }), isGood)

const isGood = ({ status }: Answer): boolean => status === 200
const median = (figures: number[]): number => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0

await run()
