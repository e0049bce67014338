import type { Findings } from '../../commitment/candidate'
import type { FoundSection } from '../../outline/document'
import type { Block, Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { readNoted } from '../minutes/noted'
import { isHeadingLine } from '../sections/heading-lines'
import { isPromise } from '../sentences/promises'
import { splitEnglishSentences } from '../sentences/split-sentences'
import { ownsUpPlainly } from './plain-lacks'

/** A paper that owns up to more than so many things outside any section of them tells of others' faults, or complains. */
const most = 12
const shortest = 15

/** Adds what a paper that plans something owns up to outside its plan, where no section does. */
export function findScatteredProblems(outline: Outline, sections: FoundSection[], found: Findings): void {
  if (found.problems.length > 0 || found.candidates.length === 0) return
  const planned = new Set(sections.flatMap(({ blocks }) => blocks))
  const told = outline.blocks
    .filter((block) => !planned.has(block) && !block.cells)
    .flatMap((block) => readBlock(outline, block))
  if (told.length <= most) for (const range of told) found.problems.push({ range, rule: 'problem' })
}

function readBlock(outline: Outline, block: Block): Range[] {
  const { text } = outline
  if (isHeadingLine(text.slice(block.start, block.end))) return []
  return splitEnglishSentences(text, block).flatMap((range) => {
    const words = text.slice(range.start, range.end)
    const noted = readNoted(text, range)
    if (noted.length > 0) return noted
    return words.length >= shortest && ownsUpPlainly(words) && !isPromise(words) ? [range] : []
  })
}
