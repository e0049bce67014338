import type { Drafts } from '../draft'
import type { Range } from '../report-text'
import type { Outline } from '../text/read-outline'
import type { FoundSection } from '../zh/find-sections'
import { matchEarliest } from './match-earliest'
import { causeRules } from './rules/causes'
import { ownsUp, speaksOfLack } from './rules/lacks'
import { splitEnglishSentences } from './split-sentences'

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
    let explains = false
    const sentences = splitEnglishSentences(outline.text, block)
    if (block.marker && sentences.length > 1 && isTitle(outline.text, sentences[0])) sentences.shift()
    for (const [index, sentence] of sentences.entries()) {
      const words = outline.text.slice(sentence.start, sentence.end)
      readSentence(outline, sentence, { isMarked: block.marker !== null && index === 0, explains }, found)
      explains = announcesCause.test(words)
    }
  }
}

/** 1. Contract management. Two contracts were …: the short first sentence names what the rest is about. */
const isTitle = (text: string, range: Range | undefined): boolean =>
  range !== undefined &&
  /^[^\s.]+(?: [^\s.]+){0,4}\.$/.test(text.slice(range.start, range.end)) &&
  !speaksOfLack(text.slice(range.start, range.end))

/** "The reasons are not hard to find." says that the next sentence is one. */
const announcesCause = /^(?:the )?(?:main |underlying )?(?:reasons?|causes?)\b[^.]{0,60}\.$|^why\b.*\?$/i
/** What is told beside problems: leads, what has been done about them, vows to face them. */
const noProblem =
  /^(?:(?:we|the \w+) (?:has|have) (?:already|since|now)|we must (?:face|confront|take)|we will\b|in response\b|to address\b)|:$/i

/** Letters were sent late because two posts were empty: the problem and its cause in one sentence. */
const ownCause =
  /^(.{15,300}?),? (?:(?:mainly|largely|partly|chiefly|simply) )?(?:because(?: of)?|due to|owing to|as a result of|caused by|(?:which|this) was because|on account of|thanks to) (.{4,})$/i
const isReference = /^(?:we (?:think|believe)|this|these|that|it|(?:the|its) (?:\w+ )?(?:reasons?|causes?))\b/i

type Place = { isMarked: boolean; explains: boolean }

function readSentence(outline: Outline, sentence: Range, { isMarked, explains }: Place, found: Drafts): void {
  const words = outline.text.slice(sentence.start, sentence.end)
  const cause = matchEarliest(causeRules, words)
  const at = cause?.index ?? -1
  const own = words.match(ownCause)
  if (explains) readCauses(sentence.start, sentence.end, words, found)
  else if (own?.[1] && !isReference.test(words) && (isMarked || speaksOfLack(own[1])))
    pushWithCause(sentence, own, isMarked, found)
  else if (cause && at >= 0 && at < 40 && !isMarked)
    readCauses(sentence.start + at + cause[0].length, sentence.end, words.slice(at + cause[0].length), found)
  else if (
    (isMarked || speaksOfLack(words)) &&
    words.length > 15 &&
    !noProblem.test(words) &&
    !ownsUp(words) &&
    !announcesCause.test(words)
  )
    found.problems.push({ range: sentence, rule: isMarked ? 'enumeratedProblem' : 'problem' })
  else found.others.push({ range: sentence, rule: 'sectionLead', words: words.slice(0, 30) })
}

function pushWithCause(sentence: Range, own: RegExpMatchArray, isMarked: boolean, found: Drafts): void {
  const told = (own[2] ?? '').replace(/[.\s]+$/, '')
  const start = sentence.start + own[0].length - (own[2] ?? '').length
  found.problems.push({ range: sentence, rule: isMarked ? 'enumeratedProblem' : 'problem' })
  found.causes.push({ range: { start, end: start + told.length }, problem: sentence })
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
