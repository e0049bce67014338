import { and, eq, ne } from 'drizzle-orm'
import { bucketOf } from '@/domain/task/figures/bucket'
import { type Figures, figureTasks } from '@/domain/task/figures/figures'
import type { LightBounds } from '@/domain/task/light'
import { type Standing, standingsOn } from '@/domain/task/past/standing'
import { endOf } from '@/domain/task/silence'
import { reader } from '../client'
import { follow, tellChanges } from '../engine/follow-changes'
import { tasks } from '../schema'
import { findSignDueOn } from './find-sign-due'
import { groupBy } from './group-by'
import { inTurn, isSettling } from './in-past'
import { listTaskPasts } from './list-histories'

/** What the tasks of one lead unit and leader came to at the end of a day, and which of them burnt. */
export type PastPart = { leadUnitId: string | null; leaderId: string | null; figures: Figures } & Burning
/** The ids of the open tasks that burn red and yellow. */
export type Burning = { red: string[]; yellow: string[] }
/** By day with its rules, then by report. */
type Kept = Map<string, Map<string, PastPart[]>>

// Next bundles this module more than once; one store per process is enough.
const held = globalThis as { jiannuoPastParts?: Kept }
const [mostDays, atOnce] = [100, 100]

/**
 * What the tasks of these reports came to at the end of each of some days that are over, by report; one answer for each of `days`. Each
 * report is counted once for a day: what is over does not change.
 */
export async function keepPastParts(reportIds: string[], days: LightBounds[]): Promise<Map<string, PastPart[]>[]> {
  follow('past parts', (changes) => {
    if (!changes) held.jiannuoPastParts = undefined
  })
  await tellChanges()
  const kept = days.map(keptFor)
  // Whoever asks meanwhile waits for the same count instead of making it too.
  for (const id of reportIds)
    if (lacksAny(kept, id)) await inTurn('parts', async () => lacksAny(kept, id) && countInto(kept, id, days))
  return kept
}

type Told = Map<string, PastPart[]>

const lacksAny = (kept: Told[], id: string): boolean => kept.some((each) => !each.has(id))

async function countInto(kept: Told[], id: string, days: LightBounds[]): Promise<void> {
  const counted = await countReport(
    id,
    days.filter((_, index) => !kept[index]?.has(id)),
  )
  for (const [index, bounds] of days.entries()) {
    const parts = counted.get(bounds)
    if (parts) kept[index]?.set(id, parts)
  }
}

function keptFor(bounds: LightBounds): Map<string, PastPart[]> {
  const [all, key] = [(held.jiannuoPastParts ?? new Map()) as Kept, JSON.stringify(bounds)]
  held.jiannuoPastParts = all
  const known: Told = all.get(key) ?? new Map()
  all.delete(key)
  if (!isSettling(bounds.today)) all.set(key, known)
  for (const oldest of [...all.keys()].slice(0, -mostDays)) all.delete(oldest)
  return known
}

async function countReport(reportId: string, days: LightBounds[]): Promise<Map<LightBounds, PastPart[]>> {
  const signDueOn = await findSignDueOn()
  const since = days.map(({ today }) => endOf(today)).sort()[0] ?? ''
  const standings: Standing[][] = []
  const ids = await listTaskIds(reportId)
  for (let from = 0; from < ids.length; from += atOnce) {
    await new Promise((resolve) => setImmediate(resolve))
    for (const past of await listTaskPasts(ids.slice(from, from + atOnce), since))
      standings.push(standingsOn(past, days, signDueOn))
  }
  return new Map(
    days.map((bounds, at) => [
      bounds,
      toParts(
        standings.flatMap((own) => own[at] ?? []),
        bounds.today,
      ),
    ]),
  )
}

async function listTaskIds(reportId: string): Promise<string[]> {
  const isNamed = and(eq(tasks.reportId, reportId), ne(tasks.status, 'draft'))
  const rows = await reader().select({ id: tasks.id }).from(tasks).where(isNamed)
  return rows.map(({ id }) => id)
}

// What was a draft then was promised to nobody.
function toParts(standings: Standing[], day: string): PastPart[] {
  const promised = standings.filter(({ status }) => status !== 'draft')
  const groups = groupBy(promised, ({ leadUnitId, leaderId }) => `${leadUnitId} ${leaderId}`)
  return [...groups.values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const { leadUnitId, leaderId } = first
    return [{ leadUnitId, leaderId, figures: figureTasks(own, day), ...listBurning(own) }]
  })
}

function listBurning(standings: Standing[]): Burning {
  const idsOf = (part: keyof Burning) =>
    standings.filter((then) => bucketOf(then, then.light) === part).map(({ id }) => id)
  return { red: idsOf('red'), yellow: idsOf('yellow') }
}
