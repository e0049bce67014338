import { Refusal } from '@/domain/refusal'
import type { Occurrence, Task } from './task'

/** A dated stage of a task as somebody names it; `weight` in percent of the whole, null where it is left out. */
export type StageRow = { label: string; day: string; weight: number | null }

/** What is written of one: an instance that has a weight. It can be reported on from the start, whenever it is reached. */
export type PlannedMilestone = Pick<Occurrence, 'label' | 'start' | 'end' | 'due'> & { weight: number }

export const mostMilestones = 8
export const milestoneLength = 60

/** True of an instance that somebody named, in place of a period of a recurring duty. */
export const isMilestone = ({ weight }: Pick<Occurrence, 'weight'>): boolean => weight !== null

/** True of one that planning anew may take away: its day has not passed, and nothing was reported, sent back or explained. */
export const isReplaceable = (each: Occurrence, today: string): boolean =>
  isMilestone(each) && each.due >= today && !each.filedOn && !each.sentBackNote && !each.explanation && !each.missed

/** Percent of the whole that the reported milestones make up; null of a task without any. */
export function reachedPercent(occurrences: readonly Occurrence[]): number | null {
  const stages = occurrences.filter(isMilestone)
  if (!stages.length) return null
  return stages.filter(({ filedOn }) => filedOn).reduce((sum, { weight }) => sum + (weight ?? 0), 0)
}

type Frame = { task: Pick<Task, 'due' | 'period'>; kept: readonly Occurrence[]; today: string }

/**
 * Plans the milestones of a task beside those that it keeps. Weights that nobody gave are shared out evenly; together with those kept
 * they make 100. Throws `Refusal` at the field of the row: milestonesRecurring, milestonesNone, milestoneUnnamed, milestoneTwice,
 * milestoneDayMissing, milestoneDayOutside, milestoneWeightMissing, milestoneWeights.
 */
export function planMilestones(given: readonly StageRow[], { task, kept, today }: Frame): PlannedMilestone[] {
  if (task.period) throw new Refusal('milestonesRecurring')
  const rows = given.map((row, at) => ({ ...row, at })).filter(isFilled)
  if (!rows.length) throw new Refusal('milestonesNone', {}, 'label.0')
  const names = new Set(kept.map(({ label }) => label))
  for (const row of rows) checkRow(row, { names, today, due: task.due })
  const left = 100 - kept.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
  const weights = shareOut(rows, left)
  return rows.map(({ label, day }, at) => ({ label, start: today, end: day, due: day, weight: weights[at] ?? 0 }))
}

type Row = StageRow & { at: number }

const isFilled = ({ label, day, weight }: StageRow): boolean => label !== '' || day !== '' || weight !== null

function checkRow(
  { label, day, at }: Row,
  { names, today, due }: { names: Set<string>; today: string; due: string | null },
) {
  const row = at + 1
  if (!label) throw new Refusal('milestoneUnnamed', { row }, `label.${at}`)
  if (names.has(label)) throw new Refusal('milestoneTwice', { label }, `label.${at}`)
  names.add(label)
  if (!day) throw new Refusal('milestoneDayMissing', { label }, `day.${at}`)
  if (day < today || (due && day > due))
    throw new Refusal('milestoneDayOutside', { label, today, due: due ?? '' }, `day.${at}`)
}

function shareOut(rows: readonly Row[], left: number): number[] {
  const given = rows.map(({ weight }) => weight)
  if (given.every((weight) => weight === null)) return evenly(rows.length, left)
  const blank = rows.find(({ weight }) => weight === null || weight < 1 || weight > 100)
  if (blank) throw new Refusal('milestoneWeightMissing', { label: blank.label }, `weight.${blank.at}`)
  const sum = given.reduce<number>((total, weight) => total + (weight ?? 0), 0)
  if (sum !== left) throw new Refusal('milestoneWeights', { sum, left }, `weight.${rows[0]?.at ?? 0}`)
  return given.map((weight) => weight ?? 0)
}

// What does not divide goes to the last.
function evenly(count: number, left: number): number[] {
  if (left < count) throw new Refusal('milestoneWeights', { sum: count, left }, 'weight.0')
  const each = Math.floor(left / count)
  return Array.from({ length: count }, (_, at) => (at === count - 1 ? left - each * (count - 1) : each))
}
