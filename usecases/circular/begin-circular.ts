import { appendEvent } from '@/db/audit/append-event'
import { addCircular, findDayBefore } from '@/db/circular/circulars'
import { reader } from '@/db/client'
import { newId } from '@/db/id'
import { changeOnce } from '@/db/notices/change-once'
import { lastSettledDay } from '@/domain/calendar'
import type { Circular } from '@/domain/circular/circular'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import { lastMonthEnd } from '@/domain/task/figures/month-figures'
import { dictionaryOf } from '@/i18n'
import { formatDate } from '@/i18n/dates'
import { listSeenReports } from '../ledger/steps/list-seen-reports'
import type { Given } from '../steps/form-fields'
import type { beginForm } from './circular-forms'
import { composeOpening, composeText } from './steps/compose-text'
import { drawSeason } from './steps/draw-season'
import { drawSheet } from './steps/draw-sheet'

/**
 * Begins a circular of the actor's body on the plan of the newest report by a day that is over, with its figures of that day and a first text; of a
 * season, with who was late by then. Gives its id. Throws `Refusal`: notAllowed, notFound, circularDayMissing, circularDayAhead, circularSeasonRuns,
 * circularEmpty.
 */
export async function beginCircular(
  actor: Actor,
  { asOf: day, seasonId, requestId }: Given<typeof beginForm>,
  now: string,
): Promise<{ circularId: string }> {
  ensureCan(actor, 'runCirculars')
  ensureOver(day, now)
  const season = seasonId ? await drawSeason(actor, { seasonId, day }, now) : null
  const since = (await findDayBefore(reader(), actor.unitId, day)) ?? lastMonthEnd(day)
  const { report, sheet } = await drawNewest(actor, { day, since, season }, now)
  const { language } = report
  const words = dictionaryOf(language)
  const text = words.circular
  const circular: Circular = {
    ...{ id: newId(), unitId: actor.unitId, seasonId, year: report.year, asOf: day, language },
    title: season ? text.titleOfSeason({ season: season.name }) : text.titleOfDay({ day: formatDate(day, language) }),
    addressees: text.addressees,
    opening: composeOpening(sheet, report.year, words, language),
    text: composeText(sheet, words, language),
    sheet,
    ...{ state: 'drafting', since: now, asksLeader: false, way: [], writers: [] },
    ...{ begunBy: actor.userId, begunAt: now, number: '', issuedOn: null, textHash: null, version: 1 },
  }
  return changeOnce(actor, requestId, now, async (tx) => {
    await addCircular(tx, circular)
    await appendEvent(tx, actor, now, {
      ...{ action: 'circular.begin', objectType: 'circular', objectId: circular.id, objectName: circular.title },
      after: {
        year: circular.year,
        asOf: day,
        count: sheet.whole.total,
        ...(season ? { season: season.name } : {}),
      },
    })
    return { circularId: circular.id }
  })
}

/** The newest plan that had tasks by the end of the day: the next one may be registered by now. */
async function drawNewest(actor: Actor, of: Omit<Parameters<typeof drawSheet>[1], 'year'>, now: string) {
  const reports = await listSeenReports(visibleTo(actor))
  const known = reports.filter(({ year }, at) => reports.findIndex((each) => each.year === year) === at)
  for (const report of known.filter(({ year }) => year < Number(of.day.slice(0, 4)))) {
    const sheet = await drawSheet(actor, { ...of, year: report.year }, now)
    if (sheet.whole.total) return { report, sheet }
  }
  throw new Refusal('circularEmpty', { day: of.day }, 'asOf')
}

/** Figures are taken at the end of a day: today's is not over yet, and in the first minutes of today yesterday's may still be written. */
function ensureOver(day: string, now: string): void {
  const latest = lastSettledDay(now)
  if (!day) throw new Refusal('circularDayMissing', {}, 'asOf')
  if (day > latest) throw new Refusal('circularDayAhead', { latest }, 'asOf')
}
