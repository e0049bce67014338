import { desc } from 'drizzle-orm'
import { prepareOnce, reader } from '../client'
import { auditEvents } from '../schema'

// Next bundles this module more than once; one store per process is enough.
const held = globalThis as { jiannuoFigures?: { seq: number; figures: Map<string, Promise<unknown>> } }

/**
 * The result of `work` for `key`, kept until anything changes. Each change writes one event in its own transaction, so the
 * newest event's number is the version of all data. The key must name all that the work reads beside the data: scope, day, filter.
 */
export async function rememberUntilChange<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const seq = await findNewestEvent()
  if (held.jiannuoFigures?.seq !== seq) held.jiannuoFigures = { seq, figures: new Map() }
  const { figures } = held.jiannuoFigures
  const known = figures.get(key) as Promise<Result> | undefined
  if (known) return known
  const made = work()
  figures.set(key, made)
  made.catch(() => figures.delete(key))
  return made
}

async function findNewestEvent(): Promise<number> {
  const query = prepareOnce(reader(), 'findNewestEvent', (on) =>
    on.select({ seq: auditEvents.seq }).from(auditEvents).orderBy(desc(auditEvents.seq)).limit(1).prepare(),
  )
  const [row] = await query.execute()
  return row?.seq ?? 0
}
