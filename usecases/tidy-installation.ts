import { dropOldDrafts } from '@/db/drafts'
import { forgetRequests } from '@/db/forget-requests'
import { dropOldUploads } from '@/db/kept-uploads'
import { tryTransaction } from '@/db/try-transaction'

/** Longer than any page stays open that could send its form again. */
const daysKept = 30

/** Removes what nobody needs any more: ids of sent forms, drafts and kept uploads past their days. Done at each start. */
export async function tidyInstallation(now: string): Promise<void> {
  const before = new Date(Date.parse(now) - daysKept * 24 * 3_600_000).toISOString()
  await tryTransaction(async (tx) => {
    await forgetRequests(tx, before)
    await dropOldDrafts(tx, now)
    await dropOldUploads(tx, now)
  })
}
