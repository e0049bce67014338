import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { listSpecialDays, replaceSpecialDays } from '@/db/settings/save-special-days'
import { commandActor } from '@/usecases/installation/command-actor'
import { listStatutory } from './list-statutory'

const years = [2025, 2026] as const

/** Puts China's statutory holidays and working weekends of the years that are known into the table, where a year has none yet. Gives the days added. */
export async function addKnownHolidays(now: string): Promise<number> {
  return transaction(async (tx) => {
    let added = 0
    for (const year of years) {
      if ((await listSpecialDays(tx, year)).length) continue
      const rows = listStatutory(year)
      await replaceSpecialDays(tx, year, rows)
      added += rows.length
      const list = { objectType: 'holiday', objectId: String(year), after: { days: rows.length } }
      await appendEvent(tx, commandActor, now, { action: 'holiday.import', ...list })
    }
    return added
  })
}
