import { reader } from '@/db/client'
import { listPeople, type Person } from '@/db/people/list-people'
import { findSetting } from '@/db/settings/find-settings'
import { countSpecialDays } from '@/db/settings/save-special-days'
import { canManageInstallation } from '@/domain/admin/bounds'
import { addDays, dayOf } from '@/domain/calendar'
import { type Actor, isHead } from '@/domain/people'
import type { Unit } from '@/domain/unit'
import { listAdministeredUnits } from './steps/find-administered'

/** What holds for the whole installation and is the topmost administrator's to fill in. */
export type InstallationView = {
  holidays: { year: number; days: number }
  /** A year that begins within sixty days, or this one, for which no holidays are known. */
  yearWithoutHolidays: number | null
  lacksOffice: boolean
  lacksPrefix: boolean
}
export type Administration = {
  units: { active: number; all: number }
  people: number
  emptyUnits: string[]
  headlessUnits: string[]
  /** Null below the top of the tree. */
  installation: InstallationView | null
}

/** The administrator's overview of their own units: how much there is, and what is missing for business to run. Throws `Refusal` notAllowed. */
export async function viewAdministration(actor: Actor, now: string): Promise<Administration> {
  const today = dayOf(now)
  const [units, people] = await Promise.all([
    listAdministeredUnits(reader(), actor),
    listPeople(reader(), today, { under: actor.unitPath }),
  ])
  const active = units.filter((unit) => unit.active)
  return {
    units: { active: active.length, all: units.length },
    people: new Set(people.map(({ userId }) => userId)).size,
    ...findGaps(active, people),
    installation: canManageInstallation(actor) ? await viewInstallation(today) : null,
  }
}

async function viewInstallation(today: string): Promise<InstallationView> {
  const years = [...new Set([today, addDays(today, 60)].map((day) => Number(day.slice(0, 4))))]
  const [counts, office, prefix] = await Promise.all([
    Promise.all(years.map((year) => countSpecialDays(reader(), year))),
    findSetting(reader(), 'officeName', today),
    findSetting(reader(), 'numberPrefix', today),
  ])
  return {
    holidays: { year: years[0] ?? 0, days: counts[0] ?? 0 },
    yearWithoutHolidays: years.find((_, index) => !counts[index]) ?? null,
    lacksOffice: !office,
    lacksPrefix: !prefix,
  }
}

// A unit that leads tasks needs somebody to sign and a head to review; the topmost unit and offices inside a body need neither.
function findGaps(units: readonly Unit[], people: readonly Person[]) {
  const leading = units.filter(({ kind }) => kind === 'department' || kind === 'township')
  const peopleOf = (unit: Unit) => people.filter(({ unitId }) => unitId === unit.id)
  const empty = leading.filter((unit) => !peopleOf(unit).length)
  const headless = leading.filter((unit) => peopleOf(unit).length && !peopleOf(unit).some(isHead))
  return {
    emptyUnits: empty.map(({ shortName }) => shortName),
    headlessUnits: headless.map(({ shortName }) => shortName),
  }
}
