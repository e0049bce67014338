import { type Candidate, type Findings, quoted } from '../../commitment/candidate'
import type { FoundSection } from '../../outline/document'
import type { Block, Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { fitsAny, splitAtRule, takeByRule } from '../../rule'
import { readEnglishDeadline } from '../deadlines/read-deadline'
import { ownsUp, speaksOfLack } from '../sections/lacks'
import { manifestEnd, manifestRule } from '../sentences/ordinals'
import { isStrongPromise } from '../sentences/promises'
import { splitEnglishSentences } from '../sentences/split-sentences'
import { agreedAnswer, answerOpening, besideProblems, causeAnnouncements, noAnswerRule } from './problem-sentences'
import { findCause, pushCauses, pushWithCause } from './read-causes'

const counted = /(?:^|[.;:]\s+)(?:and )?(?:first|second|third|fourth|fifth)(?:ly)?,/gi
const shortestProblem = 15
const fewWords = /^[^\s.]+(?: [^\s.]+){0,4}\.$/

/** Reads the shortcomings of an English section: a sentence each, the causes after because. */
export function readEnglishProblems(
  outline: Outline,
  section: FoundSection,
  planYear: number | null,
  found: Findings,
): void {
  if (section.heading) {
    const range = { start: section.heading.from, end: section.headingEnd }
    found.others.push({ range, rule: 'sectionHeading', words: '' })
  }
  for (const block of section.blocks)
    if (block !== section.heading && !block.cells)
      readBlock(outline, block, { heading: headingOf(section), planYear }, found)
}

/** The problems that one sentence lists behind a colon; the sentence itself where it lists none. */
function splitManifest(text: string, sentence: Range): Range[] {
  const words = text.slice(sentence.start, sentence.end)
  const lead = takeByRule(manifestRule, words)
  return lead ? splitAtRule(manifestEnd, words.slice(lead.length), sentence.start + lead.length) : [sentence]
}

type Setting = Pick<Candidate, 'heading' | 'planYear'>

const headingOf = ({ heading, headingEnd }: FoundSection): Range | null =>
  heading && { start: heading.from, end: headingEnd }

function readBlock({ text }: Outline, block: Block, setting: Setting, found: Findings): void {
  const sentences = splitEnglishSentences(text, block).flatMap((one) => splitManifest(text, one))
  if (block.marker && sentences.length > 1 && isTitle(text, sentences[0])) sentences.shift()
  const isCounted = (text.slice(block.from, block.end).match(counted)?.length ?? 0) > 1
  let explains = false
  for (const [index, sentence] of sentences.entries()) {
    const words = text.slice(sentence.start, sentence.end)
    if (isAnswer(words, setting.planYear)) {
      pushAnswer(sentence, words, setting, found)
      continue
    }
    readSentence(sentence, words, { isMarked: isCounted || (block.marker !== null && index === 0), explains }, found)
    explains = fitsAny(causeAnnouncements, words)
  }
}

/** Whether words amid problems promise: by who speaks, or by the day that they name. */
const isAnswer = (words: string, planYear: number | null): boolean =>
  isStrongPromise(words) &&
  (fitsAny(answerOpening, words) ||
    fitsAny(agreedAnswer, words) ||
    (!fitsAny(noAnswerRule, words) && readEnglishDeadline(words, planYear).kind !== 'unset'))

/** What is promised amid the problems is a measure. */
function pushAnswer(range: Range, words: string, setting: Setting, found: Findings): void {
  found.candidates.push({
    ...{ ...setting, range, rule: 'measureSentence', leadIn: '', subject: [], duties: [] },
    words: words.slice(0, quoted.english),
  })
}

/** 1. Contract management. Two contracts were …: the short first sentence names what the rest is about. */
const isTitle = (text: string, range: Range | undefined): boolean =>
  range !== undefined &&
  fewWords.test(text.slice(range.start, range.end)) &&
  !speaksOfLack(text.slice(range.start, range.end))

type Place = { isMarked: boolean; explains: boolean }

function readSentence(sentence: Range, words: string, { isMarked, explains }: Place, found: Findings): void {
  const cause = explains ? { kind: 'all' as const, at: 0 } : findCause(words, isMarked)
  const rule = isMarked ? 'enumeratedProblem' : 'problem'
  if (cause?.kind === 'all') pushCauses(sentence, words, cause.at, found)
  else if (cause) pushWithCause(sentence, cause.told, rule, found)
  else if (isProblem(words, isMarked)) found.problems.push({ range: sentence, rule })
  else found.others.push({ range: sentence, rule: 'sectionLead', words: words.slice(0, quoted.sentence) })
}

const isProblem = (words: string, isMarked: boolean): boolean =>
  (isMarked || speaksOfLack(words)) &&
  words.length > shortestProblem &&
  !fitsAny(besideProblems, words) &&
  !ownsUp(words) &&
  !fitsAny(causeAnnouncements, words)
