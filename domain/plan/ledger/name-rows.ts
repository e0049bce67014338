import type { SheetLine } from './pick-rows'

const longestTitle = 200

/** How often each title stands in a sheet. */
export function countTitles(lines: readonly SheetLine[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { texts } of lines) counts.set(texts.title, (counts.get(texts.title) ?? 0) + 1)
  return counts
}

/**
 * Where several rows have one title and each a requirement of its own (重点任务 over its 具体措施), the title is their heading and each
 * row is named by what it requires.
 */
export function nameRow(
  line: SheetLine,
  counts: ReadonlyMap<string, number>,
  propose: (text: string) => string,
): SheetLine {
  const { title, result, heading } = line.texts
  if ((counts.get(title) ?? 0) < 2 || !title || !result || result === title) return line
  const name = propose(result).slice(0, longestTitle)
  return { ...line, texts: { ...line.texts, title: name, heading: heading || title } }
}
