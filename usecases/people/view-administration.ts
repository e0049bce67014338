import { findNewestBackup } from '@/db/backup/nightly-archives'
import { reader } from '@/db/client'
import { listPeople, type Person } from '@/db/people/list-people'
import { listBodyLevels } from '@/db/settings/body-levels'
import { findSetting } from '@/db/settings/find-settings'
import { countSpecialDays } from '@/db/settings/save-special-days'
import { listIssuingUnits, listLeadingUnits } from '@/db/unit/list-concerned'
import { canManageInstallation } from '@/domain/admin/bounds'
import { listFirstSteps, type StepView } from '@/domain/admin/first-steps'
import { bodyRoles, type Gap, isBodyRole, listBodyGaps, listUnitGaps } from '@/domain/admin/gaps'
import { addDays, dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { isRootPath, type Unit } from '@/domain/unit'
import { commands } from '@/i18n/zh/commands'
import { listAdministeredUnits } from './steps/find-administered'

/** What holds for the whole installation and is the topmost administrator's to fill in. */
export type InstallationView = {
  /** Special days known of this year and of the next. */
  holidays: { year: number; days: number; nextDays: number }
  /** A year that begins within sixty days, or this one, for which no holidays are known. */
  yearWithoutHolidays: number | null
  /** The topmost body, and whether it still bears the name that the first start gave it. */
  bodyId: string | undefined
  isNamed: boolean
  lacksOffice: boolean
  lacksPrefix: boolean
  backedUpAt: string | null
}
export type Administration = {
  units: { active: number; all: number }
  people: number
  /** What a new office has still to do; empty once all is done. */
  firstSteps: StepView[]
  /** Bodies that issue reports and units that do the work, each with the roles nobody holds. */
  bodyGaps: Gap[]
  unitGaps: Gap[]
  /** Null below the top of the tree. */
  installation: InstallationView | null
}

/** The administrator's overview of their own units: how much there is, and what is missing for business to run. Throws `Refusal` notAllowed. */
export async function viewAdministration(actor: Actor, now: string): Promise<Administration> {
  const today = dayOf(now)
  const units = await listAdministeredUnits(reader(), actor)
  const [people, above, issuing, leading] = await Promise.all([
    listPeople(reader(), today, { under: actor.unitPath }),
    listPeople(reader(), today, { roles: bodyRoles, over: actor.unitPath }),
    listIssuingUnits(reader()),
    listLeadingUnits(reader()),
  ])
  const active = units.filter((unit) => unit.active)
  const [bodies, working] = [listBodies(active, people, issuing, actor), listWorking(active, leading)]
  const bodyGaps = listBodyGaps(bodies, [...people, ...above])
  const unitGaps = listUnitGaps(working, people, await listHeadless(units, today))
  const installation = canManageInstallation(actor) ? await viewInstallation(units, now) : null
  return {
    units: { active: active.length, all: units.length },
    people: new Set(people.map(({ userId }) => userId)).size,
    firstSteps: listFirstSteps({
      today,
      activeUnits: active.length,
      hasPeople: !bodyGaps.length && unitGaps.length < working.length,
      installation: installation && toBeginnings(installation),
    }),
    bodyGaps,
    unitGaps,
    installation,
  }
}

// Paths of the bodies that do without the unit's review today.
async function listHeadless(units: readonly Unit[], today: string): Promise<string[]> {
  const all = await listBodyLevels(
    reader(),
    units.map(({ id }) => id),
  )
  return units.flatMap(({ id, path }) => {
    const held = all.filter(({ unitId, fromDay }) => unitId === id && fromDay <= today).at(-1)
    return held && !held.unit ? path : []
  })
}

async function viewInstallation(units: readonly Unit[], now: string): Promise<InstallationView> {
  const today = dayOf(now)
  const year = Number(today.slice(0, 4))
  const [days, nextDays, office, prefix] = await Promise.all([
    countSpecialDays(reader(), year),
    countSpecialDays(reader(), year + 1),
    findSetting(reader(), 'officeName', today),
    findSetting(reader(), 'numberPrefix', today),
  ])
  const body = units.find(({ path }) => isRootPath(path))
  const isNextNear = addDays(today, 60).slice(0, 4) > today.slice(0, 4)
  return {
    holidays: { year, days, nextDays },
    yearWithoutHolidays: !days ? year : isNextNear && !nextDays ? year + 1 : null,
    bodyId: body?.id,
    isNamed: ![body?.name, body?.shortName].includes(commands.firstUnit),
    lacksOffice: !office,
    lacksPrefix: !prefix,
    backedUpAt: findNewestBackup(now)?.at ?? null,
  }
}

const toBeginnings = ({ isNamed, holidays, lacksOffice, lacksPrefix, backedUpAt }: InstallationView) => ({
  isNamed,
  hasOffice: !lacksOffice && !lacksPrefix,
  daysThisYear: holidays.days,
  daysNextYear: holidays.nextDays,
  hasBackup: backedUpAt !== null,
})

// A body issues reports: the own one at the top of these units, whoever has issued one, and wherever somebody follows them up already.
function listBodies(units: readonly Unit[], people: readonly Person[], issuing: Set<string>, { unitId }: Actor) {
  const followed = new Set(people.filter(({ role }) => isBodyRole(role)).map((each) => each.unitId))
  const isGovernment = ({ kind }: Unit) => kind !== 'department' && kind !== 'office'
  return units.filter((unit) => {
    const { id, path } = unit
    return issuing.has(id) || followed.has(id) || isRootPath(path) || (id === unitId && isGovernment(unit))
  })
}

// Departments and townships do the work, and whatever else leads a task; a unit with others below it only when it does.
function listWorking(units: readonly Unit[], leading: Set<string>): Unit[] {
  const parents = new Set(units.map(({ parentId }) => parentId))
  return units.filter(
    ({ id, kind }) => leading.has(id) || ((kind === 'department' || kind === 'township') && !parents.has(id)),
  )
}
