import { appendEvent } from '@/db/audit/append-event'
import { type Database, reader, transaction } from '@/db/client'
import { type BodyLevels, listBodyLevels, saveBodyLevels } from '@/db/settings/body-levels'
import { checkFromDay } from '@/domain/admin/check-settings'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { allLevels, ensureReviewed, type Levels, reviewLevels } from '@/domain/task/levels'
import type { Unit } from '@/domain/unit'
import { ensureInstallationAdmin, findPlace, listAdministeredUnits } from '../people/steps/find-administered'

/** What a body keeps today, and from which later day something else, where it does without a level at all. */
export type LevelsLine = BodyLevels & { unitName: string; isToCome: boolean }

/** The levels of review that bodies do without, today and from days to come, by body. Throws `Refusal` notAllowed. */
export async function listLevels(actor: Actor, now: string): Promise<{ units: Unit[]; lines: LevelsLine[] }> {
  ensureInstallationAdmin(actor)
  const today = dayOf(now)
  const units = (await listAdministeredUnits(reader(), actor)).filter(({ active }) => active)
  const all = await listBodyLevels(
    reader(),
    units.map(({ id }) => id),
  )
  const lines = units.flatMap(({ id, shortName }) => {
    const own = all.filter(({ unitId }) => unitId === id)
    const held = own.filter(({ fromDay }) => fromDay <= today).at(-1)
    const toCome = own.filter(({ fromDay }) => fromDay > today)
    const shown = [...(held && (toCome.length || !keepsAll(held)) ? [held] : []), ...toCome]
    return shown.map((line) => ({ ...line, unitName: shortName, isToCome: line.fromDay > today }))
  })
  return { units, lines }
}

/**
 * Sets from a day on which levels of review a body keeps for the tasks of its reports; one review at least. Tasks that lie at a level stay there
 * until they are reviewed. Throws `Refusal` notAllowed, unitUnknown, levelsNoReview, dayInvalid or settingBackdated.
 */
export async function editLevels(
  actor: Actor,
  { unitId, fromDay, ...kept }: Levels & { unitId: string; fromDay: string },
  now: string,
): Promise<{ unitName: string }> {
  ensureInstallationAdmin(actor)
  const levels: Levels = { unit: kept.unit, office: kept.office, closing: kept.closing }
  ensureReviewed(levels)
  checkFromDay(fromDay, dayOf(now))
  return transaction(async (tx) => {
    const { unit } = await findPlace(tx, actor, { unitId, seatId: null })
    const before = await findHeld(tx, unitId, fromDay)
    await saveBodyLevels(tx, { unitId, fromDay, ...levels })
    await appendEvent(tx, actor, now, {
      action: 'settings.levels',
      objectType: 'unit',
      objectId: unit.id,
      objectName: unit.name,
      before: { withoutLevels: listWithout(before) },
      after: { withoutLevels: listWithout(levels), fromDay },
    })
    return { unitName: unit.shortName }
  })
}

async function findHeld(on: Database, unitId: string, day: string): Promise<Levels> {
  const all = await listBodyLevels(on, [unitId])
  return all.filter(({ fromDay }) => fromDay <= day).at(-1) ?? allLevels
}

const listWithout = (levels: Levels) => reviewLevels.filter((level) => !levels[level])
const keepsAll = (levels: Levels): boolean => !listWithout(levels).length
