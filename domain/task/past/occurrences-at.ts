import { dayOf } from '@/domain/calendar'
import type { Occurrence } from '../task'
import { isLeadReport, type PartedEvents, type PastEvent } from './past-event'

/**
 * The instances and milestones of the task of an id as they stood when the last of `kept` had happened, told from the days that they bear and from
 * the events that filed them or sent them back. `day` is the day at whose end that was.
 */
export function occurrencesAt(
  taskId: string,
  occurrences: readonly Occurrence[],
  events: PartedEvents,
  day: string,
): Occurrence[] {
  const told = events.undone.filter(({ action }) => action === 'milestone.plan')
  const planned = new Set(told.flatMap(({ after }) => readStages(after).map(({ label }) => label)))
  const standing = occurrences.filter(({ label, weight }) => weight === null || !planned.has(label))
  const [first] = told
  const former = first ? readStages(first.before).map((stage) => ({ ...asPlanned(taskId), ...stage })) : []
  return [...standing, ...former].map((occurrence) => occurrenceAt(occurrence, events, day))
}

function occurrenceAt(occurrence: Occurrence, events: PartedEvents, day: string): Occurrence {
  const { filedOn, filedBy } = findFiling(occurrence, events)
  const isAccepted = filedOn !== null && isBy(occurrence.acceptedOn, day)
  return {
    ...occurrence,
    filedOn,
    filedBy,
    missed: occurrence.missed && filedOn !== null,
    ...(isAccepted ? {} : { acceptedOn: null, acceptedBy: null }),
    ...(isBy(occurrence.explainedOn, day) ? {} : { explanation: '', explainedOn: null, explainedBy: null }),
    ...(isBy(occurrence.verdictOn, day) ? {} : { verdict: null, verdictNote: '', verdictOn: null, verdictBy: null }),
  }
}

const isBy = (on: string | null, day: string): boolean => on !== null && on <= day

// Filed anew after it was sent back, it bears the day of the last filing alone.
function findFiling({ label, filedOn, filedBy }: Occurrence, { kept, undone }: PartedEvents) {
  const isOfIt = (event: PastEvent) =>
    (event.action === 'occurrence.sendBack' || isLeadReport(event)) && event.after.occurrence === label
  if (!undone.some(isOfIt)) return { filedOn, filedBy }
  const last = kept.findLast(isOfIt)
  return last && isLeadReport(last)
    ? { filedOn: dayOf(last.at), filedBy: last.userId }
    : { filedOn: null, filedBy: null }
}

// As `planMilestones` tells them in its event.
const stage = /^(.*) (\d{4}-\d\d-\d\d) (\d+)%$/
function readStages({ milestones }: Readonly<Record<string, unknown>>) {
  const lines = Array.isArray(milestones) ? milestones.map(String) : []
  return lines.flatMap((line) => {
    const [, label = '', due = '', weight = ''] = stage.exec(line) ?? []
    return due ? [{ id: `${label} ${due}`, label, due, weight: Number(weight) }] : []
  })
}

const asPlanned = (taskId: string): Occurrence => ({
  ...{ id: '', taskId, label: '', weight: null, start: '', end: '', due: '' },
  ...{ filedOn: null, filedBy: null, missed: false, acceptedOn: null, acceptedBy: null, sentBackNote: '' },
  ...{ explanation: '', explainedOn: null, explainedBy: null },
  ...{ verdict: null, verdictNote: '', verdictOn: null, verdictBy: null },
})
