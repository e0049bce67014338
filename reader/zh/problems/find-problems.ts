import type { Findings } from '../../commitment/candidate'
import type { FoundSection } from '../../outline/document'
import type { Block, Outline } from '../../outline/read-outline'
import { splitAtMarks, splitSentences } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { fitsAny, type Rule, takeByRule } from '../../rule'
import { answeredProblem, discoveredProblem, lacking, owningUpRules } from './owning-up'
import { readProblems } from './read-problems'
import { meetingSays, notStated, statedOpenings } from './stated'
import { trimProblem } from './trim-problem'

const longestAdmission = 120
const shortestStated = 6

/** Shortcomings told outside any section of their own: a paragraph that owns up, or problems that measures are said to answer. */
export function findScatteredProblems(
  outline: Outline,
  sections: FoundSection[],
  isReport: boolean,
  found: Findings,
): void {
  const blocks = listUnplanned(outline, sections)
  for (const { pattern } of isReport ? owningUpRules : []) {
    for (const block of blocks) {
      const leadIn = splitSentences(outline.folded, block).find((sentence) =>
        pattern.test(outline.folded.slice(sentence.start, sentence.end).slice(0, longestAdmission)),
      )
      if (leadIn) readProblems(outline, [{ range: { start: leadIn.start, end: block.end }, isMarked: false }], found)
      if (found.problems.length > 0) return
    }
  }
  for (const block of outline.blocks) findStated(outline, block, meetingSays, found)
  if (found.problems.length > 0) return
  for (const block of outline.blocks) findNamed(outline, block, isReport, found)
  if (found.problems.length > 0 || !isReport) return
  for (const block of blocks) findStated(outline, block, statedOpenings, found)
}

/** The paragraphs outside all sections, and of one in whose midst a section begins what stands before it. */
function listUnplanned({ blocks }: Outline, sections: FoundSection[]): Block[] {
  const planned = new Set(sections.flatMap((section) => section.blocks.map((block) => block.from)))
  const within = sections.flatMap(({ blocks }) => blocks[0] ?? [])
  const cut = (block: Block): Block => {
    const part = within.find(({ from, end }) => from > block.start && end === block.end)
    return part ? { ...block, end: part.from, folded: block.folded.slice(0, part.from - block.start) } : block
  }
  return blocks.filter((block) => !block.cells && !planned.has(block.from)).map(cut)
}

/** What a sentence that says how things stand states as lacking: a clause each, or each part between semicolons. */
function findStated({ folded }: Outline, block: Block, openings: Rule | readonly Rule[], found: Findings): void {
  if (block.cells) return
  for (const sentence of splitSentences(folded, block)) {
    const told = folded.slice(sentence.start, sentence.end)
    if (!fitsAny(openings, told)) continue
    const opening = takeByRule(openings, told)
    const body = { start: sentence.start + opening.length, end: sentence.end }
    const isParted = folded.slice(body.start, body.end - 1).includes(';')
    for (const part of splitAtMarks(folded, body, isParted ? ';' : ',')) {
      const words = folded.slice(part.start, part.end)
      if (words.length >= shortestStated && lacking.pattern.test(words) && !notStated.pattern.test(words))
        found.problems.push({
          range: trimProblem(folded, { ...part, start: part.start + butAhead(words) }),
          rule: 'problem',
        })
    }
  }
}

const butAhead = (words: string): number => (words.startsWith('但') ? 1 : 0)

function findNamed(outline: Outline, block: Range, isReport: boolean, found: Findings): void {
  for (const clause of splitAtMarks(outline.folded, block, ',。;:')) {
    const words = outline.folded.slice(clause.start, clause.end)
    const named = isReport ? null : words.match(answeredProblem.pattern)
    const hit = words.match(discoveredProblem.pattern)
    const range =
      named?.index !== undefined
        ? place(clause.start + named.index, named[0])
        : hit?.[1]
          ? place(clause.start + words.indexOf(hit[1]), hit[1])
          : null
    if (range) found.problems.push({ range, rule: 'listedProblem' })
  }
}

const place = (start: number, words: string): Range => ({ start, end: start + words.length })
