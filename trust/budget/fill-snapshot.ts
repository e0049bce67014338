import { createHash } from 'node:crypto'
import { reader, transaction } from '@/db/client'
import { newId } from '@/db/id'
import { savePublicPage } from '@/db/snapshot/public-pages'
import { addSnapshot, findSnapshot } from '@/db/snapshot/snapshots'
import { addDays, dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { makePublicData, writePublicData } from '@/domain/snapshot/public-data'
import { beginSnapshot } from '@/usecases/snapshot/begin-snapshot'

/** A snapshot of a report with the longest texts, in the making and published; gives its id and its address. */
export async function addSnapshots(
  actor: Actor,
  reportId: string,
  now: string,
): Promise<{ snapshotId: string; publicPath: string }> {
  const today = dayOf(now)
  const { snapshotId } = await beginSnapshot(actor, { reportId, asOf: addDays(today, -1), reason: '' }, now)
  const found = await findSnapshot(reader(), snapshotId)
  if (!found) throw new Error('no snapshot')
  const { unitPath: _, unitName, unitFullName: bodyName, ...begun } = found
  const items = begun.items.map((item) => ({ ...item, text: '办'.repeat(500) }))
  const facts = { number: 1, publishedOn: today, bodyName, issuer: unitName, nameOf: (result: string) => result }
  const data = writePublicData(makePublicData({ ...begun, items }, facts))
  const hash = createHash('sha256').update(data).digest('hex')
  const published = { state: 'published', number: 1, publishedOn: today, data, hash } as const
  await transaction(async (tx) => {
    await addSnapshot(tx, { ...begun, items, id: newId(), ...published })
    await savePublicPage(tx, { unitId: begun.unitId, isOpen: true, changedBy: actor.userId, changedAt: now })
  })
  return { snapshotId, publicPath: `/public/${begun.unitId}/${begun.year}` }
}
