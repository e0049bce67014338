import type { Case } from './cases'
import { openCourse, stepOn } from './change-status'
import { type Answer, type Load, measure, send } from './load'
import { readSizes, type Sizes } from './read-sizes'
import { readProcessorTime } from './server'
import type { Side } from './side'

/** What a page takes, in milliseconds: asked for the first time, again and again, by eight at once, and each time after a change to a task. */
export type PageFigures = { cold: number; one: Load & { cpu: number }; eight: Load; changed: Load; sizes: Sizes }

const isGood = ({ status }: Answer) => status === 200

export async function measurePage(side: Side, page: Case, seconds: number): Promise<PageFigures> {
  const headers = { cookie: side.cookies[page.account] ?? '' }
  const ask = () => ({ path: page.path, headers })
  const started = performance.now()
  const first = await send(side.agent, side.base, ask())
  const cold = performance.now() - started
  if (!isGood(first)) throw new Error(`${page.path} answered ${first.status}`)
  await measure(side.base, { connections: 1, seconds: 1 }, ask, isGood)
  const before = readProcessorTime(side.pid) ?? 0
  const one = await measure(side.base, { connections: 1, seconds }, ask, isGood)
  const cpu = ((readProcessorTime(side.pid) ?? 0) - before) / one.count
  const eight = await measure(side.base, { connections: 8, seconds }, ask, isGood)
  const changed = await measureAfterChange(side, ask, seconds)
  return { cold, one: { ...one, cpu }, eight, changed, sizes: await readSizes(side.agent, side.base, first.body) }
}

async function measureAfterChange(side: Side, ask: () => { path: string }, seconds: number): Promise<Load> {
  const course = await openCourse(side.agent, side.base, side.cookies.director ?? '', side.openIds.pop() ?? '')
  return measure(side.base, { connections: 1, seconds, between: () => stepOn(course) }, ask, isGood)
}
