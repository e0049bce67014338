import type { Drafts } from './draft'
import { splitEnglishSentences } from './en-split-sentences'
import { causeLead, problems } from './en-words'
import type { Outline } from './read-outline'
import type { Range } from './report-text'
import type { FoundSection } from './zh-find-sections'

/** Reads the shortcomings of an English section: a sentence each, the causes after because. */
export function readEnglishProblems(outline: Outline, section: FoundSection, found: Drafts): void {
  if (section.heading)
    found.others.push({
      range: { start: section.heading.from, end: section.headingEnd },
      rule: 'sectionHeading',
      words: '',
    })
  for (const block of section.blocks) {
    if (block === section.heading || block.cells) continue
    for (const sentence of splitEnglishSentences(outline.text, block))
      readSentence(outline, sentence, block.marker !== null, found)
  }
}

function readSentence(outline: Outline, sentence: Range, isMarked: boolean, found: Drafts): void {
  const words = outline.text.slice(sentence.start, sentence.end)
  const cause = words.match(causeLead)
  if (cause?.index !== undefined && cause.index < 12)
    readCauses(
      sentence.start + cause.index + cause[0].length,
      sentence.end,
      words.slice(cause.index + cause[0].length),
      found,
    )
  else if ((isMarked || problems.test(words)) && words.length > 15 && !/:$/.test(words))
    found.problems.push({ range: sentence, rule: isMarked ? 'enumeratedProblem' : 'problem' })
  else found.others.push({ range: sentence, rule: 'sectionLead', words: words.slice(0, 30) })
}

/** Each "because …" of the sentence is a cause of its own. */
function readCauses(start: number, end: number, words: string, found: Drafts): void {
  let from = 0
  for (const hit of [...words.matchAll(/,?\s+and (?:because|due to|as)\s+/g), null]) {
    const piece = words.slice(from, hit?.index ?? words.length).replace(/[.\s]+$/, '')
    if (piece)
      found.causes.push({
        range: { start: start + from, end: Math.min(end, start + from + piece.length) },
        problem: null,
      })
    if (hit) from = hit.index + hit[0].length
  }
}
