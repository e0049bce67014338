import { type Duty, type Findings, quoted } from '../../commitment/candidate'
import { countWords, digit, endsInColon } from '../../outline/letters'
import { type Block, bulletLevel, type Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { fitsAny } from '../../rule'
import { readEnglishDeadline } from '../deadlines/read-deadline'
import { opensWithAct } from '../sentences/act-behind-time'
import { namesDoer, startsWithAct } from '../sentences/acts'
import { leadingOrdinalRule } from '../sentences/ordinals'
import { isPromise } from '../sentences/promises'
import { readLabel } from '../tables/label-lines'
import { isHeadingLine } from './heading-lines'
import { partHeading } from './line-kinds'
import type { SectionState } from './section-state'

/** First, and the like, at the head of a paragraph. */
const longestOrdinal = 14
const mostWords = { act: 3, title: 5, chapter: 14 }
/** How much longer what an act stands over must be for the act to be its heading. */
const timesHeading = 1.5
/** A heading that tells nothing but a time: how long it may be, and how much of it the time takes. */
const longestTime = 50
const mostOfHeading = 0.6
const markBehind = /[\s:.]+$/
const bracketNumber = /^\(\d{1,2}\)/
const oneSentence = /^[A-Z][^.]*\.$/

/** Lets a heading hold for what follows. */
export function openHeading(outline: Outline, block: Block, state: SectionState, found: Findings): void {
  const range = { start: block.from, end: block.end }
  const words = outline.text.slice(block.start, block.end)
  found.others.push({ range, rule: 'heading', words: words.slice(0, quoted.english) })
  state.recent = []
  state.leadIn = endsInColon.test(block.folded) ? block.folded : ''
  if (state.held && fitsAny(partHeading, words)) return
  state.heading = range
  state.held = readHeadingTime(words, range, state.planYear)
}

/** By the end of March 2026, as a heading, holds for all that stands under it. */
function readHeadingTime(words: string, range: Range, planYear: number | null): Duty | null {
  const bare = words.replace(markBehind, '')
  if (bare.length > longestTime) return null
  const { kind, text } = readEnglishDeadline(bare, planYear)
  const isWhole = kind === 'fixed' && text.length >= bare.length * mostOfHeading
  return isWhole ? { range, units: [], deadline: bare, target: '' } : null
}

/** Whether a paragraph within a plan is a heading: no promise, and no act unless more is told below it. */
export function isStepHeading(outline: Outline, block: Block, next: Block | undefined): boolean {
  const line = outline.text.slice(block.start, block.end)
  const isItem = block.marker !== null && block.level === bulletLevel
  return (
    next !== undefined &&
    !isItem &&
    isHeadingLine(line) &&
    (next.cells !== null || !(isPromise(line) || namesDoer(line))) &&
    (!startsWithAct(line) || readLabel(outline, next) !== null || next.folded.length > line.length * timesHeading)
  )
}

/** Whether the first sentence of a numbered paragraph is its title. */
export function opensWithTitle({ text }: Outline, { start, from, marker }: Block, sentences: Range[]): boolean {
  const [words = '', next] = sentences.map((one) => text.slice(one.start, one.end))
  if (next === undefined || isPromise(words)) return false
  if (fitsAny(leadingOrdinalRule, text.slice(from, from + longestOrdinal)) && isPromisedBelow(next))
    return isChapterTitle(words)
  if (marker === null) return false
  const isBracketed = bracketNumber.test(text.slice(from, start))
  return (
    isShortTitle(words, next) || (isBracketed && (sentences.length > 2 || isPromise(next)) && isChapterTitle(words))
  )
}

const isPromisedBelow = (next: string): boolean => isPromise(next) || opensWithAct(next)

/** A short first sentence is a title: A. Backlog. */
const isShortTitle = (words: string, next: string): boolean =>
  countWords(words) <= mostWords.title &&
  oneSentence.test(words) &&
  (!startsWithAct(words) || (countWords(words) <= mostWords.act && isPromisedBelow(next)))

/** (1) Strengthen grassroots forces and standardize enforcement. …: as in reports translated from Chinese, over two sentences or more. */
const isChapterTitle = (words: string): boolean => countWords(words) <= mostWords.chapter && !digit.test(words)
