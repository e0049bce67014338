import { saveSnapshot } from '@/db/snapshot/snapshots'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import { findSnapshotWriteRefusal } from '@/domain/snapshot/snapshot-way'
import type { Given } from '../steps/form-fields'
import type { writeForm } from './snapshot-forms'
import { changeSnapshot, recordSnapshot, refuseStaleSnapshot } from './steps/change-snapshot'

/**
 * Writes what the public is to read of one promise over the version that was seen; what stood before is in the log. Nothing is written where
 * no accepted report tells of it. Throws `Refusal`: notAllowed, notFound, snapshotNotDrafting, staleVersion, snapshotUnfounded.
 */
export async function writeItem(actor: Actor, input: Given<typeof writeForm>, now: string): Promise<void> {
  return changeSnapshot(actor, input, now, async (open) => {
    const { tx, snapshot } = open
    ensureNone(findSnapshotWriteRefusal(snapshot, actor))
    const { taskId, text } = input
    const item = ensureFound(snapshot.items.find((each) => each.taskId === taskId))
    if (text && !item.told.length) throw new Refusal('snapshotUnfounded', {}, 'text')
    await refuseStaleSnapshot(open, input.version)
    const items = snapshot.items.map((each) => (each === item ? { ...each, text } : each))
    const writers = [...new Set([...snapshot.writers, actor.userId])]
    await saveSnapshot(tx, snapshot, { items, writers })
    await recordSnapshot(open, { action: 'snapshot.write', before: { text: item.text }, after: { text } })
  })
}
