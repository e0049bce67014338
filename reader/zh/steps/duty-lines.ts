import type { Candidate, Duty } from '../../commitment/candidate'
import type { Block } from '../../outline/read-outline'
import { readLabel } from './labels'

/** Below every level of a text. */
const noLevel = 99

/** The measures that lines such as 责任单位：… below them may cover, since the problem, heading or such lines before. */
export type DutyGroup = { coversAll: boolean; candidates: Candidate[]; level: number; isDone: boolean }

/**
 * Whether the lines under measures name bodies for all measures since the lines before (a rectification plan, problem by problem)
 * or for the last alone (a task list). Where most such lines follow a single measure they speak of that one.
 */
export function startDutyGroup(blocks: readonly Block[]): DutyGroup {
  const counts: number[] = []
  let count = 0
  for (const [index, block] of blocks.entries()) {
    const kind = readLabel(block.folded)?.kind
    const isFirst = kind === 'duty' && readLabel(blocks[index - 1]?.folded ?? '')?.kind !== 'duty'
    if (isFirst) counts.push(count)
    count = kind === 'duty' || kind === 'problem' ? 0 : kind === 'goal' || kind === 'done' ? count : count + 1
  }
  const isLabelled = blocks.some(({ folded }) => readLabel(folded)?.kind === 'problem')
  const single = counts.filter((one) => one <= 1).length
  return {
    coversAll: counts.length > 0 && (isLabelled || single * 2 < counts.length),
    candidates: [],
    level: noLevel,
    isDone: false,
  }
}

/** Adds measures to the group, or begins a new one after lines that named bodies, or where the text goes up a level. */
export function addToGroup(group: DutyGroup, candidates: readonly Candidate[], level: number | null): void {
  if (group.isDone || (level !== null && level < group.level && group.level < noLevel)) closeGroup(group)
  group.candidates.push(...candidates)
  if (candidates.length > 0 && level !== null) group.level = Math.min(group.level, level)
}

export function closeGroup(group: DutyGroup): void {
  group.candidates = []
  group.level = noLevel
  group.isDone = false
}

/** Gives what a line says to every measure of the group. */
export function coverGroup(group: DutyGroup, duty: Duty): void {
  for (const candidate of group.candidates) candidate.duties.push(duty)
  group.isDone = true
}
