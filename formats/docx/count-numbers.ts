import { endsCjk } from '../text/text-lines'
import { formatNumber } from './format-number'
import type { Level, NumberedList } from './read-numbering'

/** Gives the label of the next paragraph of a list and level, such as "（三）", and counts it. */
export type NumberCounter = (listId: string, level: number) => string

/** Counts paragraphs as Word does: lower levels start again after a higher one, lists of one definition go on together. */
export function createNumberCounter(lists: Map<string, NumberedList>): NumberCounter {
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (listId, index) => {
    const list = lists.get(listId)
    const level = list?.levels.get(index)
    if (!list || !level) return ''
    const counts = counters.get(list.abstract) ?? []
    counters.set(list.abstract, counts)
    const isFirst = !begun.has(`${listId}/${index}`)
    begun.add(`${listId}/${index}`)
    counts[index] = nextCount(counts[index], level, isFirst ? list.startOverrides.get(index) : undefined)
    restartLower(counts, list, index)
    return writeLabel(list, level, counts)
  }
}

function nextCount(count: number | undefined, level: Level, override: number | undefined): number {
  return override ?? (count === undefined ? level.start : count + 1)
}

function restartLower(counts: (number | undefined)[], list: NumberedList, index: number): void {
  for (let lower = index + 1; lower < counts.length; lower++) {
    const after = list.levels.get(lower)?.restartAfter
    if (after === undefined || (after >= 0 && index <= after)) counts[lower] = undefined
  }
}

function writeLabel(list: NumberedList, level: Level, counts: (number | undefined)[]): string {
  if (level.format === 'bullet') return level.text === '' ? '' : '• '
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const shown = list.levels.get(Number(digit) - 1)
    const count = counts[Number(digit) - 1] ?? shown?.start ?? 1
    return formatNumber(count, level.isLegal ? 'decimal' : (shown?.format ?? 'decimal'))
  })
  return label === '' || level.suffix === 'nothing' || endsCjk(label) ? label : `${label} `
}
