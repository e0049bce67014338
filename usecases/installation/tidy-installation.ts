import { holdFolderAlone } from '@/db/backup/hold-folder'
import { sweepLeftovers } from '@/db/backup/leftovers'
import { tryTransaction } from '@/db/engine/try-transaction'
import { dropOldUploads } from '@/db/files/kept-uploads'
import { forgetRequests } from '@/db/notices/change-once'
import { dropOldOutbox } from '@/db/notices/outbox'
import { dropOldUnsent } from '@/db/notices/unsent'
import { Refusal } from '@/domain/refusal'

/** Longer than any page stays open that could send its form again. */
const daysKept = 30

/**
 * Removes what nobody needs any more: ids of sent forms, unsent, kept uploads and what was told outside past their days, and what crashes left
 * behind. Done at each start.
 */
export async function tidyInstallation(now: string): Promise<void> {
  const before = new Date(Date.parse(now) - daysKept * 24 * 3_600_000).toISOString()
  await tryTransaction(async (tx) => {
    await forgetRequests(tx, before)
    await dropOldUnsent(tx, now)
    await dropOldUploads(tx, now)
    await dropOldOutbox(tx, before)
  })
  await sweep(now)
}

// Who else uses the folder may have half of something there that is to become whole.
async function sweep(now: string): Promise<void> {
  try {
    await holdFolderAlone(() => sweepLeftovers(now))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}
