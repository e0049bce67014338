import { and, desc, eq, notInArray } from 'drizzle-orm'
import type { Circular } from '@/domain/circular/circular'
import type { Database } from '../client'
import { pick } from '../columns'
import { saveOver } from '../engine/save-over'
import { circulars, units } from '../schema'

type OfBody = { unitPath: string; unitName: string; unitFullName: string }
/** A circular with the body that issues it. */
export type FoundCircular = Circular & OfBody
/** What a list tells of a circular. */
export type CircularRow = OfBody & Pick<Circular, 'id' | 'title' | 'asOf' | 'state' | 'number' | 'issuedOn' | 'begunAt'>

/** Keeps a circular that is begun. */
export async function addCircular(tx: Database, circular: Circular): Promise<void> {
  await tx.insert(circulars).values(circular)
}

/** A circular by its id, or undefined; the caller asks who may see it. */
export async function findCircular(on: Database, id: string): Promise<FoundCircular | undefined> {
  const [row] = await withBody(on).where(eq(circulars.id, id))
  return row && toCircular(row)
}

/** All circulars, those of the latest day first, without their texts and tables. */
export const listCirculars = (on: Database): Promise<CircularRow[]> =>
  on
    .select({ ...pick(circulars, 'id', 'title', 'asOf', 'state', 'number', 'issuedOn', 'begunAt'), ...body })
    .from(circulars)
    .innerJoin(units, eq(units.id, circulars.unitId))
    .orderBy(desc(circulars.asOf), desc(circulars.begunAt), desc(circulars.id))

/** The circulars that a body has not issued yet, without their texts and tables: every to-do list asks for them. */
export const listOpenCirculars = (on: Database, unitId: string) =>
  on
    .select({
      ...pick(circulars, 'id', 'title', 'state', 'way', 'asksLeader', 'writers', 'begunBy'),
      unitPath: units.path,
    })
    .from(circulars)
    .innerJoin(units, eq(units.id, circulars.unitId))
    .where(and(eq(circulars.unitId, unitId), notInArray(circulars.state, ['issued', 'dropped'])))

/** The day that the last issued circular of a body spoke of before a day, or undefined. */
export async function findDayBefore(on: Database, unitId: string, asOf: string): Promise<string | undefined> {
  const rows = await on
    .select(pick(circulars, 'asOf'))
    .from(circulars)
    .where(and(eq(circulars.unitId, unitId), eq(circulars.state, 'issued')))
    .orderBy(desc(circulars.asOf))
  return rows.find((row) => row.asOf < asOf)?.asOf
}

/** Writes over the version of a circular that the change was decided on. Throws `Refusal('staleVersion')`. */
export const saveCircular = (
  tx: Database,
  circular: Pick<Circular, 'id' | 'version'>,
  values: Partial<Circular>,
): Promise<void> => saveOver(tx, circulars, circular, values)

const body = { unitPath: units.path, unitName: units.shortName, unitFullName: units.name }

const withBody = (on: Database) =>
  on
    .select({ circular: circulars, ...body })
    .from(circulars)
    .innerJoin(units, eq(units.id, circulars.unitId))
    .$dynamic()

const toCircular = ({ circular, ...of }: OfBody & { circular: Circular }): FoundCircular => ({ ...circular, ...of })
