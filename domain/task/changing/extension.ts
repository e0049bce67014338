import { daysBetween, isDay } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { findStandingRefusal, type PlacedDossier } from '../move/standing'
import type { Task } from '../task'
import { type ChangeRequest, type Decider, isOpenChange } from './change-request'
import { askers } from './stages'

/** How often a task's date may be asked to be moved, and by how many days the office moves it by itself, the first time alone. */
export const mostExtensions = 2
export const officeExtensionDays = 30

/** What stands against asking for an extension today, or null: moveNotYours, moveNotFromHere, extensionNoDue, extensionTooLate, changeAsked, extensionsUsed. */
export function findExtensionRefusal(dossier: PlacedDossier, actor: Actor, today: string): Refusal | null {
  const { task, changes } = dossier
  const standing = findStandingRefusal(askers, dossier, actor)
  if (standing) return standing
  if (task.status !== 'inProgress') return new Refusal('moveNotFromHere')
  if (!task.due) return new Refusal('extensionNoDue')
  if (changes.some((each) => each.kind === 'extension' && isOpenChange(each))) return new Refusal('changeAsked')
  if (today > task.due) return new Refusal('extensionTooLate', { due: task.due })
  return countDecided(changes) < mostExtensions ? null : new Refusal('extensionsUsed', { most: mostExtensions })
}

/** What is wrong with a new day, or null: there is one, it lies after the day that holds, and not before today. */
export function findNewDayMistake(day: string, before: string, today: string): Refusal | null {
  if (!day) return new Refusal('newDayMissing', {}, 'due')
  if (!isDay(day) || day <= before) return new Refusal('extensionNotLater', { due: before }, 'due')
  return day < today ? new Refusal('duePast', {}, 'due') : null
}

/** Who decides on moving the day: the office the first time and up to 30 days, else the leader. */
export const findExtensionDecider = (sequence: number, before: string, wanted: string): Decider =>
  sequence === 1 && daysBetween(before, wanted) <= officeExtensionDays ? 'coordinator' : 'leader'

/** The refusal of the office that would move a day further than it may, or null. */
export const findOfficeLimit = ({ decider, before }: Pick<ChangeRequest, 'decider' | 'before'>, day: string) =>
  decider === 'coordinator' && daysBetween(before, day) > officeExtensionDays
    ? new Refusal('extensionBeyondOffice', { days: officeExtensionDays }, 'due')
    : null

/** Requests of a task on its date that were decided, granted or not: what its units have asked so far. */
export const countDecided = (changes: readonly ChangeRequest[]): number =>
  changes.filter(({ kind, state }) => kind === 'extension' && (state === 'granted' || state === 'refused')).length

/** How often a task's date was moved: 延期次数. */
export const countGranted = (changes: readonly Pick<ChangeRequest, 'kind' | 'state'>[]): number =>
  changes.filter(({ kind, state }) => kind === 'extension' && state === 'granted').length

/** On which day the task would be done at the pace so far; null where nothing is reported yet. */
export function projectDay(
  { assignedOn, percent }: Pick<Task, 'assignedOn' | 'percent'>,
  today: string,
): number | null {
  if (!assignedOn || percent <= 0 || today <= assignedOn) return null
  return Math.ceil((daysBetween(assignedOn, today) * (100 - percent)) / percent)
}
