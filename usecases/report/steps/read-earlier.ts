import { reader, transaction } from '@/db/client'
import { findUntold } from '@/db/report/find-report'
import { saveTold } from '@/db/report/save-report'

/** Reads each report once more that was imported before what it tells of work done was kept with it: after an upgrade, or the restore of an older backup. */
export async function readEarlier(): Promise<void> {
  for (let report = await findUntold(reader()); report; report = await findUntold(reader())) {
    // Most starts find none, and need no reader.
    const [{ readReport }, { listTold }] = await Promise.all([
      import('@/reader/read-report'),
      import('@/reader/read-chain'),
    ])
    const [id, told] = [report.id, listTold(readReport(report.text))]
    await transaction((tx) => saveTold(tx, id, told))
  }
}
