import { Agent } from 'node:http'
import { askRoute, type Transport, transports, usualWay } from './ask-route'
import { listLeaks } from './canaries'
import { listRoutes } from './list-surface'
import type { Cell } from './matrix'
import { type Made, nameObjects } from './objects'
import { type Asker, nameOf } from './places'
import { routes } from './routes'
import { beginSession } from './sessions'

export type Swept = { cells: Cell[]; faults: string[]; count: number }
type Routed = Swept & { transports: string[] }
const atOnce = 6

/** Asks for every route of the build as everybody, plainly; `more` askers ask in every other way too, which may show no more. */
export async function sweepRoutes(base: string, made: Made, askers: Asker[], more: Asker[]): Promise<Routed> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const built = listRoutes().map(({ route }) => route)
  const missing = built.filter((route) => !routes[route]).map((route) => `route ${route} is missing from the sweep`)
  const gone = Object.keys(routes).filter((route) => !built.includes(route))
  const faults = [...missing, ...gone.map((route) => `route ${route} is not built any more`)]
  const cells: Cell[] = []
  const ways = new Set<string>()
  let count = 0
  const addresses = built.flatMap((route) => routes[route]?.(made) ?? [])
  const whatOf = (path: string): string => `${usualWay(path).name} ${nameObjects(path, made)}`
  const cookies = new Map<Asker, string>()
  for (const asker of askers) cookies.set(asker, await beginSession(asker, new Date().toISOString()))
  const ask = async (asker: Asker, path: string, transport: Transport): Promise<string> => {
    const { outcome, body } = await askRoute({ agent, base, cookie: cookies.get(asker) ?? '', path, transport })
    count++
    const at = `${transport.name} ${path} as ${nameOf(asker)}`
    for (const leak of listLeaks(asker, body, path)) faults.push(`${at} shows ${leak}`)
    if (outcome.startsWith('5') && path !== '/api/ready') faults.push(`${at} answers ${outcome}`)
    return outcome
  }
  const one = async (asker: Asker, path: string): Promise<void> => {
    const outcome = await ask(asker, path, usualWay(path))
    cells.push({ what: whatOf(path), asker, outcome })
    if (!more.includes(asker)) return
    for (const transport of transports) {
      const other = await ask(asker, path, transport)
      if (isMore(other, outcome))
        ways.add(`${transport.name} ${path} gives ${other} to ${nameOf(asker)}, GET ${outcome}`)
    }
  }
  const work = addresses.flatMap((path) => askers.map((asker) => () => one(asker, path)))
  await runAll(work)
  agent.destroy()
  const order = new Map(addresses.map((path, index) => [whatOf(path), index]))
  const rank = new Map(askers.map((asker, index) => [asker, index]))
  cells.sort(
    (a, b) =>
      (order.get(a.what) ?? 1e6) - (order.get(b.what) ?? 1e6) || (rank.get(a.asker) ?? 0) - (rank.get(b.asker) ?? 0),
  )
  return { cells, faults, transports: [...ways], count }
}

// Another way may be closed altogether, say only which methods there are (204), or lead to the plain one; it may not show what the plain one does not.
const isMore = (other: string, outcome: string): boolean =>
  other !== outcome && !/^(204|[345]\d\d)$/.test(other) && !other.startsWith('to') && outcome !== '200'

async function runAll(work: (() => Promise<void>)[]): Promise<void> {
  const queue = work.values()
  const runner = async () => {
    for (const each of queue) await each()
  }
  await Promise.all(Array.from({ length: atOnce }, runner))
}
