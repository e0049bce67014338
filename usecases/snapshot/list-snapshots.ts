import { reader } from '@/db/client'
import { listPublicPages } from '@/db/snapshot/public-pages'
import { listOpenSnapshots, listSnapshots, type SnapshotRow } from '@/db/snapshot/snapshots'
import { lastSettledDay } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { can, ensureCan } from '@/domain/policy'
import { visibleTo } from '@/domain/scope'
import type { SnapshotAct } from '@/domain/snapshot/snapshot'
import { findAskedOfSnapshot, findOpenRefusal, holdsSnapshotPen, seesSnapshot } from '@/domain/snapshot/snapshot-way'
import { listSeenReports } from '../ledger/steps/list-seen-reports'
import { nameSnapshot } from './steps/name-snapshot'

/** A body that issued a report: whether its public page is open, and whether the reader may change that. */
export type PublicBody = { unitId: string; name: string; isOpen: boolean; mayChange: boolean }
/** The snapshots that somebody sees; whoever may begin one is given the reports and a day to propose. */
export type SnapshotList = {
  snapshots: SnapshotRow[]
  bodies: PublicBody[]
  reports: { id: string; year: number; name: string }[]
  latest: string
}

/** All snapshots in sight, and the bodies whose page may be open. Throws `Refusal('notAllowed')`. */
export async function viewSnapshots(actor: Actor, now: string): Promise<SnapshotList> {
  ensureCan(actor, 'seeSnapshots')
  const [snapshots, pages, reports] = [
    await listSnapshots(reader()),
    await listPublicPages(reader()),
    await listSeenReports(visibleTo(actor)),
  ]
  const open = new Set(pages.flatMap(({ unitId, isOpen }) => (isOpen ? [unitId] : [])))
  const own = reports.filter(({ issuerPath }) => seesSnapshot(issuerPath, actor))
  const issuers = new Map(own.map((report) => [report.issuerId, report]))
  return {
    snapshots: snapshots.filter(({ unitPath, state }) => state !== 'dropped' && seesSnapshot(unitPath, actor)),
    bodies: [...issuers.values()].map(({ issuerId: unitId, issuerName: name, issuerPath }) => ({
      ...{ unitId, name, isOpen: open.has(unitId), mayChange: !findOpenRefusal(issuerPath, actor) },
    })),
    reports: own
      .filter(({ issuerPath }) => holdsSnapshotPen(issuerPath, actor))
      .map(({ id, year, title, issuerName }) => ({ id, year, name: title || issuerName })),
    latest: lastSettledDay(now),
  }
}

/** A snapshot that waits for a step of somebody's. */
export type AskedSnapshot = { id: string; title: string; act: SnapshotAct }

/** The snapshots of the actor's own body that ask a step of them now. */
export async function listAskedSnapshots(actor: Actor): Promise<AskedSnapshot[]> {
  if (!can(actor, 'seeSnapshots')) return []
  return (await listOpenSnapshots(reader(), actor.unitId)).flatMap((snapshot) => {
    const act = findAskedOfSnapshot(snapshot, actor)
    return act ? [{ id: snapshot.id, title: nameSnapshot(snapshot), act }] : []
  })
}
