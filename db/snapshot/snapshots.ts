import { and, desc, eq, inArray, max } from 'drizzle-orm'
import type { Snapshot } from '@/domain/snapshot/snapshot'
import type { Database } from '../client'
import { pick } from '../columns'
import { saveOver } from '../engine/save-over'
import { snapshots, units } from '../schema'

type OfBody = { unitPath: string; unitName: string; unitFullName: string }
/** A snapshot with the body whose promises it tells of. */
export type FoundSnapshot = Snapshot & OfBody
/** What a list tells of a snapshot. */
export type SnapshotRow = OfBody &
  Pick<Snapshot, 'id' | 'unitId' | 'year' | 'asOf' | 'state' | 'number' | 'publishedOn' | 'reason' | 'begunAt'>

const openStates = ['drafting', 'secrecyCheck'] as const
const body = { unitPath: units.path, unitName: units.shortName, unitFullName: units.name }

/** Keeps a snapshot that is begun. */
export async function addSnapshot(tx: Database, snapshot: Snapshot): Promise<void> {
  await tx.insert(snapshots).values(snapshot)
}

/** A snapshot by its id, or undefined; the caller asks who may see it. */
export async function findSnapshot(on: Database, id: string): Promise<FoundSnapshot | undefined> {
  const [row] = await on
    .select({ snapshot: snapshots, ...body })
    .from(snapshots)
    .innerJoin(units, eq(units.id, snapshots.unitId))
    .where(eq(snapshots.id, id))
  return row && { ...row.snapshot, ...pickBody(row) }
}

const pickBody = ({ unitPath, unitName, unitFullName }: OfBody): OfBody => ({ unitPath, unitName, unitFullName })

/** All snapshots, the newest year first, without their texts. */
export const listSnapshots = (on: Database): Promise<SnapshotRow[]> =>
  on
    .select({
      ...pick(snapshots, 'id', 'unitId', 'year', 'asOf', 'state', 'number', 'publishedOn', 'reason', 'begunAt'),
      ...body,
    })
    .from(snapshots)
    .innerJoin(units, eq(units.id, snapshots.unitId))
    .orderBy(desc(snapshots.year), desc(snapshots.begunAt), desc(snapshots.id))

/** The snapshots of a body that are on their way: every to-do list asks for them. */
export const listOpenSnapshots = (on: Database, unitId: string) =>
  on
    .select({ ...pick(snapshots, 'id', 'year', 'language', 'state', 'way', 'writers', 'begunBy'), ...body })
    .from(snapshots)
    .innerJoin(units, eq(units.id, snapshots.unitId))
    .where(and(eq(snapshots.unitId, unitId), inArray(snapshots.state, [...openStates])))

/** The states of a body's snapshots on a year. */
export const listSnapshotsOf = (on: Database, { unitId, year }: Pick<Snapshot, 'unitId' | 'year'>) =>
  on
    .select(pick(snapshots, 'id', 'reportId', 'state', 'publishedOn'))
    .from(snapshots)
    .where(and(eq(snapshots.unitId, unitId), eq(snapshots.year, year)))

/** The number that the next published one of a body and year gets, from 1. */
export async function nextSnapshotNumber(
  tx: Database,
  { unitId, year }: Pick<Snapshot, 'unitId' | 'year'>,
): Promise<number> {
  const [row] = await tx
    .select({ last: max(snapshots.number) })
    .from(snapshots)
    .where(and(eq(snapshots.unitId, unitId), eq(snapshots.year, year)))
  return (row?.last ?? 0) + 1
}

/** Writes over the version of a snapshot that the change was decided on. Throws `Refusal('staleVersion')`. */
export const saveSnapshot = (
  tx: Database,
  snapshot: Pick<Snapshot, 'id' | 'version'>,
  values: Partial<Snapshot>,
): Promise<void> => saveOver(tx, snapshots, snapshot, values)
