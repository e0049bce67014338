import { loadPlaces } from '@/db/ledger/sum-kept'
import type { Scope } from '@/domain/scope'
import { noFigures } from '@/domain/task/figures/figures'
import { everything } from '@/domain/task/ledger'
import { loadLightTerms } from '../settings/load-light-terms'
import { compareYears } from './compare-years'
import { figureMonths } from './figure-months'

const [soon, hour] = [20_000, 3_600_000]
const all: Scope = { kind: 'subtree', path: '/' }

/**
 * Counts what the overviews of the newest year ask of days that are over before anybody asks, in each server process: some time after its
 * start, and within the hour in which a day has ended. Others are served between some tasks and the next.
 */
export function keepPastCounted(): void {
  const count = () => void countPast(new Date().toISOString()).catch(console.error)
  setTimeout(count, soon).unref()
  setInterval(count, hour).unref()
}

/** The same once, as of `now`. */
export async function countPast(now: string): Promise<void> {
  const { bounds } = await loadLightTerms(now)
  const years = (await loadPlaces()).map(({ year }) => year)
  if (!years.length) return
  const base = { ...everything, year: Math.max(...years) }
  await figureMonths(all, base, noFigures, bounds)
  await compareYears(all, base, noFigures, bounds)
}
