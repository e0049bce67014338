import { Agent } from 'node:http'
import { logIn } from '@/bench/forms'
import { send } from '@/bench/load'
import { benchPassword } from '@/bench/seed'
import { withServer } from '@/bench/with-server'
import { fillLargest } from './budget/fill'
import { askers, type Filled, type Largest, largest } from './budget/largest'
import { listRoutes } from './budget/list-routes'
import type { Drill } from './steps/drill'

// By the clock, with room for a machine that others use: alone they take a fraction of it.
const usual = { ms: 4000, mb: 2, status: 200 }
/** The longest that somebody else's request may wait meanwhile. */
const othersMs = 1500
const pingEveryMs = 25

/** Every route at its largest input: how long, how large, and how long others wait for it. */
export const drill: Drill = {
  name: 'budget',
  goal: 'Every route has a budget at its largest input, and none keeps the others waiting.',
  run: async () => {
    const missing = listRoutes().filter((route) => !largest[route])
    if (missing.length) return { passed: false, figures: `no largest input for ${missing.join(', ')}` }
    return withServer(fillLargest, async ({ base }, filled) => {
      const agent = new Agent({ keepAlive: true })
      const cookies = new Map([['nobody', '']])
      for (const account of askers) cookies.set(account, await logIn(agent, base, account, benchPassword))
      const spent: Spent[] = []
      for (const [route, asks] of Object.entries(largest))
        for (const each of asks) spent.push(await spend(agent, base, route, each, filled, cookies.get(each.as) ?? ''))
      agent.destroy()
      return judge(spent)
    })
  },
}

type Spent = { what: string; ms: number; mb: number; others: number; isFine: boolean }

async function spend(
  agent: Agent,
  base: string,
  route: string,
  largestAsk: Largest,
  filled: Filled,
  cookie: string,
): Promise<Spent> {
  const asked = largestAsk.ask(filled)
  const { ms: most, mb: mostMb, status: wanted } = { ...usual, ...largestAsk }
  const ask = () => send(agent, base, { ...asked, headers: { cookie, origin: base, ...asked.headers } })
  await ask()
  const watch = watchOthers(base)
  const started = performance.now()
  const { status, bytes } = await ask()
  const [ms, others, mb] = [performance.now() - started, await watch(), bytes / 1e6]
  const isFine = status === wanted && ms <= most && mb <= mostMb && others <= othersMs
  const what = `${route}${asked.path === route ? '' : ` (${asked.path.slice(0, 40)})`} ${status}`
  return { what, ms, mb, others, isFine }
}

/** Asks for the health of the process again and again; gives the longest wait once it is told to stop. */
function watchOthers(base: string): () => Promise<number> {
  const agent = new Agent({ keepAlive: true })
  let [isDone, longest] = [false, 0]
  const asking = (async () => {
    while (!isDone) {
      const started = performance.now()
      await send(agent, base, { path: '/api/health' })
      longest = Math.max(longest, performance.now() - started)
      await new Promise((resolve) => setTimeout(resolve, pingEveryMs))
    }
  })()
  return async () => {
    isDone = true
    await asking
    agent.destroy()
    return longest
  }
}

function judge(spent: Spent[]): { passed: boolean; figures: string } {
  const tell = ({ what, ms, mb, others }: Spent) =>
    `${what}: ${ms.toFixed(0)} ms, ${mb.toFixed(2)} MB, others waited ${others.toFixed(0)} ms`
  for (const each of spent) console.log(`  ${each.isFine ? ' ' : '✗'} ${tell(each)}`)
  const over = spent.filter(({ isFine }) => !isFine)
  const slowest = spent.reduce((most, each) => (each.ms > most.ms ? each : most))
  const worst = spent.reduce((most, each) => (each.others > most.others ? each : most))
  const sum = `${spent.length} requests on ${Object.keys(largest).length} routes; slowest ${tell(slowest)}; longest wait ${tell(worst)}`
  return { passed: over.length === 0, figures: [sum, ...over.map(tell)].join('; ') }
}
