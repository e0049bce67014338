import { contentsHead } from '../contents'
import type { SourceLine } from '../source-lines'

const firstLines = 80
const numberBefore = /^(?:\d{1,2}[.、)]?|[•·*-])\s*/
const pageBehind = /[\s.…·]*\d{1,3}$/

/** The lines without a table of contents: what follows its head and stands again further down as a heading. */
export function dropContents(lines: SourceLine[]): SourceLine[] {
  const at = lines.slice(0, firstLines).findIndex((line) => contentsHead.pattern.test(line.folded))
  if (at < 0) return lines
  const later = new Map<string, number>()
  for (const [index, line] of lines.entries()) later.set(bare(line.folded), index)
  let end = at + 1
  while (end < lines.length && (later.get(bare(lines[end]?.folded ?? '')) ?? 0) > end) end++
  return end - at > 2 ? [...lines.slice(0, at), ...lines.slice(end)] : lines
}

/** A line without its number before and the page after it. */
const bare = (folded: string): string => folded.replace(numberBefore, '').replace(pageBehind, '').trim()
