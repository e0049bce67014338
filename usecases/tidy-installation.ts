import { transaction } from '@/db/client'
import { forgetRequests } from '@/db/forget-requests'

/** Longer than any page stays open that could send its form again. */
const daysKept = 30

/** Removes what nobody needs any more: ids of sent forms older than 30 days. Done at each start. */
export async function tidyInstallation(now: string): Promise<void> {
  const before = new Date(Date.parse(now) - daysKept * 24 * 3_600_000).toISOString()
  await transaction((tx) => forgetRequests(tx, before))
}
