import { reader } from '@/db/client'
import { listPersonNames } from '@/db/people/list-names'
import { isPublicPageOpen } from '@/db/snapshot/public-pages'
import type { FoundSnapshot } from '@/db/snapshot/snapshots'
import type { Actor } from '@/domain/people'
import { checkSnapshot, isStopping, type SnapshotFinding } from '@/domain/snapshot/check-snapshot'
import type { SnapshotAct, SnapshotStation } from '@/domain/snapshot/snapshot'
import { findSnapshotWriteRefusal, listSnapshotActs } from '@/domain/snapshot/snapshot-way'
import { namePeople } from '../people/steps/name-people'
import { findOwnSnapshot } from './steps/change-snapshot'
import { nameSnapshot } from './steps/name-snapshot'

/** A snapshot as its page shows it: what the checks find in its texts, who signed what, and what the reader may do. */
export type SnapshotView = {
  snapshot: FoundSnapshot & { title: string; begunByName: string; writerNames: string[] }
  stations: (SnapshotStation & { name: string })[]
  acts: SnapshotAct[]
  canWrite: boolean
  findings: SnapshotFinding[]
  /** How many of them stop it. */
  stopping: number
  /** Whether the body's public page is open. */
  isOpen: boolean
}

/** A snapshot with all that hangs on it. Throws `Refusal('notFound')`. */
export async function viewSnapshot(actor: Actor, id: string): Promise<SnapshotView> {
  const snapshot = await findOwnSnapshot(reader(), actor, id)
  const { way, writers, begunBy } = snapshot
  const nameOf = await namePeople([begunBy, ...writers, ...way.map(({ by }) => by)])
  const isMade = snapshot.state === 'drafting' || snapshot.state === 'secrecyCheck'
  const findings = isMade ? checkSnapshot(snapshot, await listPersonNames(reader())) : []
  return {
    snapshot: {
      ...snapshot,
      title: nameSnapshot(snapshot),
      begunByName: nameOf(begunBy),
      writerNames: writers.map(nameOf),
    },
    stations: way.map((station) => ({ ...station, name: nameOf(station.by) })),
    acts: listSnapshotActs(snapshot, actor),
    canWrite: !findSnapshotWriteRefusal(snapshot, actor),
    findings,
    stopping: findings.filter(isStopping).length,
    isOpen: await isPublicPageOpen(reader(), snapshot.unitId),
  }
}
