import type { Database } from '@/db/client'
import { listCapacities } from '@/db/people/list-capacities'
import { listPeople } from '@/db/people/list-people'
import { readSetting } from '@/db/settings/find-settings'
import { addWorkingDays, dayOf } from '@/domain/calendar'
import { unitRoles, worksInUnit } from '@/domain/people'
import type { YearEndWindow } from '@/domain/settings'
import type { Fact, MoveFacts } from '@/domain/task/move/move-row'
import { loadLightTerms } from '../../settings/load-light-terms'
import type { LoadedTask } from './act-on-task'

/** The facts that a move's guards need, by the day of `now`; those that none needs stay empty, and no guard can read them. */
export async function loadMoveFacts(loaded: LoadedTask, needs: readonly Fact[]): Promise<MoveFacts> {
  const facts = await Promise.all(needs.map(async (name) => [name, await loaders[name](loaded)] as const))
  return { leadPeople: [], ownUnitIds: [], isYearEnd: false, signDue: '', ...Object.fromEntries(facts) }
}

/** True when `now` lies between the first and the last day of the year-end window (a setting). */
export async function isYearEnd({ tx, now }: { tx: Database; now: string }): Promise<boolean> {
  const today = dayOf(now)
  return isInWindow(today.slice(5), await readSetting(tx, 'yearEndWindow', today))
}

const loaders: { [Name in Fact]: (loaded: LoadedTask) => Promise<MoveFacts[Name]> } = {
  leadPeople: async ({ tx, now, dossier: { task } }) =>
    task.leadUnitId ? listPeople(tx, dayOf(now), { unitId: task.leadUnitId, roles: unitRoles }) : [],
  ownUnitIds: async ({ tx, now, actor }) =>
    (await listCapacities(tx, actor.userId, dayOf(now))).filter(worksInUnit).map(({ unitId }) => unitId),
  isYearEnd,
  signDue: async ({ now }) => {
    const { today, special, thresholds } = await loadLightTerms(now)
    return addWorkingDays(today, thresholds.signWithin, special)
  },
}

// Month and day as MM-DD; the window may run over the turn of the year.
const isInWindow = (day: string, { from, to }: YearEndWindow): boolean =>
  from <= to ? day >= from && day <= to : day >= from || day <= to
