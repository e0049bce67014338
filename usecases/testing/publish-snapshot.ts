import { transaction } from '@/db/client'
import { addSnapshot } from '@/db/snapshot/snapshots'
import { makePublicData, writePublicData } from '@/domain/snapshot/public-data'
import { createSnapshot } from '@/domain/snapshot/testing'

/** A published snapshot of the test district's report; its public page is shut. */
export async function publishSnapshot(): Promise<void> {
  const published = createSnapshot({ state: 'published', number: 1, publishedOn: '2026-10-08' })
  const facts = { number: 1, publishedOn: '2026-10-08', bodyName: '云溪区', issuer: '区法治办', nameOf: () => '完成' }
  const data = writePublicData(makePublicData(published, facts))
  await transaction((tx) => addSnapshot(tx, { ...published, data, hash: 'a'.repeat(64) }))
}
