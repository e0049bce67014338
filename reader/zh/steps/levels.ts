import { type Block, plainLevel } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { closeGroup } from './duty-lines'
import { note, type StepsState } from './steps-state'

/** How far below the numbered level above them plain headings and labels stand. */
const [tenth, half] = [0.1, 0.5]

export const headingOf = (state: StepsState): Range | null => state.levels.at(-1)?.heading ?? null
export const levelOf = (state: StepsState): number => state.levels.at(-1)?.level ?? 0

/** A numbered paragraph ends the items of its own and deeper levels, and what brackets may cover. */
export function leaveLevels(state: StepsState, block: Block): void {
  if (block.level === plainLevel) return
  while ((state.levels.at(-1)?.level ?? -1) >= block.level) state.levels.pop()
  state.open = []
  state.zone = 'plan'
}

/** A line that only names what stands below it. */
export function pushHeading(state: StepsState, block: Block, heading: Range): void {
  const level = block.level === plainLevel ? Math.max(1, levelOf(state) + tenth) : block.level
  if (block.level === plainLevel) leaveHalfLevels(state)
  state.levels.push({ level, heading })
  note(state, heading, 'heading')
  state.open = []
  closeGroup(state.group)
}

/** What is done about a labelled problem stands under it. */
export function pushLabel(state: StepsState, heading: Range): void {
  leaveHalfLevels(state)
  state.levels.push({ level: Math.floor(levelOf(state)) + half, heading })
}

/** A title sentence stands over the rest of its paragraph and over what is numbered below it. */
export function pushTitle(state: StepsState, block: Block, title: Range): Range {
  const heading = { start: block.from, end: title.end }
  if (block.level === plainLevel) pushLabel(state, heading)
  else state.levels.push({ level: block.level, heading })
  return heading
}

/** Plain headings, labels and titles have halves of a level, below the numbered one above them. */
function leaveHalfLevels(state: StepsState): void {
  while (levelOf(state) % 1 > 0) state.levels.pop()
}
