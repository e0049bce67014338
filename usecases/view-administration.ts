import { reader } from '@/db/client'
import { findSetting } from '@/db/find-settings'
import { listPeople, type Person } from '@/db/list-people'
import { listUnits } from '@/db/list-units'
import { countSpecialDays } from '@/db/save-special-days'
import { addDays, dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import type { Unit } from '@/domain/unit'

export type Administration = {
  units: { active: number; all: number }
  people: number
  holidays: { year: number; days: number }
  /** A year that begins within sixty days, or this one, for which no holidays are known. */
  yearWithoutHolidays: number | null
  lacksOffice: boolean
  lacksPrefix: boolean
  emptyUnits: string[]
  headlessUnits: string[]
}

/** The administrator's overview: how much there is, and what is missing for business to run. Throws `Refusal` notAllowed. */
export async function viewAdministration(actor: Actor, now: string): Promise<Administration> {
  ensureCan(actor, 'managePeople')
  const today = dayOf(now)
  const year = Number(today.slice(0, 4))
  const [units, people, days, office, prefix] = await Promise.all([
    listUnits(reader()),
    listPeople(reader(), today),
    countSpecialDays(reader(), year),
    findSetting<string>(reader(), 'officeName', today),
    findSetting<string>(reader(), 'numberPrefix', today),
  ])
  const active = units.filter((unit) => unit.active)
  return {
    units: { active: active.length, all: units.length },
    people: new Set(people.map(({ userId }) => userId)).size,
    holidays: { year, days },
    yearWithoutHolidays: await findUnknownYear(today),
    lacksOffice: !office,
    lacksPrefix: !prefix,
    ...findGaps(active, people),
  }
}

async function findUnknownYear(today: string): Promise<number | null> {
  const years = [...new Set([today, addDays(today, 60)].map((day) => Number(day.slice(0, 4))))]
  for (const year of years) if (!(await countSpecialDays(reader(), year))) return year
  return null
}

// A unit that leads tasks needs somebody to sign and a head to review; the topmost unit and offices inside a body need neither.
function findGaps(units: readonly Unit[], people: readonly Person[]) {
  const leading = units.filter(({ kind }) => kind === 'department' || kind === 'township')
  const holds = (unit: Unit, isHead: boolean): boolean =>
    people.some(({ unitId, role }) => unitId === unit.id && (!isHead || role === 'head'))
  const empty = leading.filter((unit) => !holds(unit, false))
  const headless = leading.filter((unit) => holds(unit, false) && !holds(unit, true))
  return {
    emptyUnits: empty.map(({ shortName }) => shortName),
    headlessUnits: headless.map(({ shortName }) => shortName),
  }
}
