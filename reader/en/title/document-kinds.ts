import type { Outline } from '../../outline/read-outline'
import { fitsAny, type Rule } from '../../rule'
import { decisionTitles, letterOpenings, minutesTitles, replyTitles } from './kind-titles'

/** Whether one of the first paragraphs, where short enough, says what a document is. */
const begins = ({ blocks }: Outline, rules: readonly Rule[], count: number, longest: number): boolean =>
  blocks.slice(0, count).some(({ folded }) => folded.length < longest && fitsAny(rules, folded))

/** Whether a document is the record of a meeting. */
export const isMinutes = (outline: Outline): boolean => begins(outline, minutesTitles, 8, 160)

/** Whether a document is the page of one item that a meeting decided. */
export const isDecision = (outline: Outline): boolean => begins(outline, decisionTitles, 3, Number.POSITIVE_INFINITY)

/** Whether a document answers what others recommended; it names no owners of its own. */
export const isReply = (outline: Outline): boolean => begins(outline, replyTitles, 5, 160)

/** Whether a document is a letter. */
export const isLetter = (outline: Outline): boolean => begins(outline, letterOpenings, 12, Number.POSITIVE_INFINITY)
