import { hashEvent } from '@/db/append-event'
import { hasDatabase } from '@/db/backup'
import { reader } from '@/db/client'
import { listChain } from '@/db/list-chain'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'

const batch = 5_000

/** How many audit events there are and the sequence number of the first one that was changed, added or follows a removed one. */
export type AuditVerdict = { events: number; firstBad: number | null }

/** Walks the whole log and hashes each event over the one before. Throws `Refusal` noDatabase where there is none. */
export async function verifyAudit(): Promise<AuditVerdict> {
  if (!(await hasDatabase())) throw new Refusal('noDatabase', { folder: env().dataDir })
  let [previous, last, events] = ['', 0, 0]
  for (;;) {
    const rows = await listChain(reader(), last, batch)
    for (const { seq, hash, ...row } of rows) {
      events += 1
      if (hashEvent(previous, row) !== hash) return { events, firstBad: seq }
      previous = hash
      last = seq
    }
    if (rows.length < batch) return { events, firstBad: null }
  }
}
