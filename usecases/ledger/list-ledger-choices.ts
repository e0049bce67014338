import { reader } from '@/db/client'
import { listStepsOf } from '@/db/ledger/list-task-reports'
import { listPeople } from '@/db/people/list-people'
import { listUnitsUnder } from '@/db/unit/list-units'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { trimHeading } from '@/domain/plan/text/heading'
import { ensureCan } from '@/domain/policy'
import { visibleTo } from '@/domain/scope'
import { listLeaders } from '../people/steps/ensure-offered'
import { listSeenReports } from './steps/list-seen-reports'

export type Choice = { id: string; name: string; group?: string }
export type LedgerChoices = {
  years: number[]
  units: Choice[]
  handlers: Choice[]
  leaders: Choice[]
  steps: Choice[]
}

/**
 * What the conditions of the ledger can be chosen from: years and headings of the reports behind the actor's tasks, units
 * and people below the actor's unit. Headings are those of `year`, or of the newest. Throws `Refusal('notAllowed')`.
 */
export async function listLedgerChoices(actor: Actor, year: number | null, now: string): Promise<LedgerChoices> {
  ensureCan(actor, 'seeLedger')
  const today = dayOf(now)
  const reports = await listSeenReports(visibleTo(actor))
  const chosen = reports.filter((report) => report.year === (year ?? reports[0]?.year))
  const titles = new Map(chosen.map(({ id, title }) => [id, title]))
  const [units, handlers, leaders, steps] = await Promise.all([
    listUnitsUnder(reader(), actor.unitPath),
    listPeople(reader(), today, { roles: ['handler'], under: actor.unitPath }),
    listLeaders(reader(), actor.unitPath, now),
    listStepsOf(
      chosen.map(({ id }) => id),
      visibleTo(actor),
    ),
  ])
  return {
    years: [...new Set(reports.map((report) => report.year))],
    units: units.map(({ id, shortName }) => ({ id, name: shortName })),
    handlers: handlers.map(({ userId, name, unitName }) => ({ id: userId, name, group: unitName })),
    leaders: leaders.map(({ userId, name }) => ({ id: userId, name })),
    steps: steps.map(({ id, heading, reportId }) => ({
      id,
      name: trimHeading(heading),
      group: titles.get(reportId) ?? '',
    })),
  }
}
