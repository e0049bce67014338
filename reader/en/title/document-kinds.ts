import type { Outline } from '../../outline/read-outline'
import { fitsAny, type Rule } from '../../rule'
import { decisionTitle, letterOpening, minutesTitle, replyTitle } from './kind-titles'

/** In how many of the first paragraphs, and up to which length, words say what a document is. */
const within = { minutes: 8, decision: 3, reply: 5, letter: 12 }
const longest = 160

const begins = ({ blocks }: Outline, rule: Rule, count: number, most = Number.POSITIVE_INFINITY): boolean =>
  blocks.slice(0, count).some(({ folded }) => folded.length < most && fitsAny(rule, folded))

/** Whether a document is the record of a meeting. */
export const isMinutes = (outline: Outline): boolean => begins(outline, minutesTitle, within.minutes, longest)

/** Whether a document is the page of one item that a meeting decided. */
export const isDecision = (outline: Outline): boolean => begins(outline, decisionTitle, within.decision)

/** Whether a document answers what others recommended; it names no owners of its own. */
export const isReply = (outline: Outline): boolean => begins(outline, replyTitle, within.reply, longest)

/** Whether a document is a letter. */
export const isLetter = (outline: Outline): boolean => begins(outline, letterOpening, within.letter)
