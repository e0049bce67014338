import type { Findings } from '../../commitment/candidate'
import type { Block, Outline } from '../../outline/read-outline'
import { fitsAny } from '../../rule'
import type { SectionState } from '../sections/section-state'
import { replyRule } from './answers'
import { isDutyLabel, type Label, readLabel } from './label-lines'
import { proseRules } from './labels'
import { pushLabels } from './push-labels'

const longest = { label: 60, value: 120 }
const labelAhead = /^[^:]{2,50}:|^\w+ \d{1,3} [–—-] /

type Setting = Pick<SectionState, 'heading' | 'held' | 'planYear' | 'recent'>
type Step = { label: Label; size: number }

/** Reads the labelled lines from a place on and gives how many they are; 0 where none begin there. */
export function readLabels(outline: Outline, blocks: Block[], from: number, setting: Setting, found: Findings): number {
  const labels: Label[] = []
  let index = from
  while (index < blocks.length) {
    const step =
      readStep(outline, blocks, index) ??
      readReply(outline, blocks[index], labels) ??
      readStanding(outline, blocks[index], blocks[index + 1], labels)
    if (!step || opensRecord(labels, step.label)) break
    labels.push(step.label)
    index += step.size
  }
  if (labels.length === 0 || (isBare(outline, blocks[from]) && !labels.some(tellsMore))) return 0
  pushLabels(outline, labels, setting, found)
  return index - from
}

/** A label with its words, on its own line or on the next one. */
function readStep(outline: Outline, blocks: Block[], index: number): Step | null {
  const [block, next, after] = [blocks[index], blocks[index + 1], blocks[index + 2]]
  const label = block ? readLabel(outline, block) : null
  if (!block || !label) return null
  if (label.value.end > label.value.start) return hasColon(outline, block) ? { label, size: 1 } : null
  const isFollowed = isDutyLabel(label) || (after !== undefined && readLabel(outline, after) !== null)
  return next && isFollowed && isValue(outline, label, next)
    ? { label: { ...label, value: { start: next.start, end: next.end } }, size: 2 }
    : null
}

const hasColon = (outline: Outline, block: Block): boolean =>
  labelAhead.test(outline.text.slice(block.start, block.start + longest.label))

/** Whether a line holds the words of the label above it: who and until when are names and dates, not sentences. */
function isValue(outline: Outline, label: Label, next: Block): boolean {
  if (next.cells || next.marker || readLabel(outline, next)) return false
  return !asksWhoOrWhen(label) || (next.folded.length <= longest.value && !fitsAny(proseRules, next.folded))
}

const asksWhoOrWhen = ({ kind }: Label): boolean => kind === 'lead' || kind === 'deadline'

/** Who, when or an answer below a bare line shows that it is a label. */
const tellsMore = (label: Label): boolean => asksWhoOrWhen(label) || label.kind === 'answer'

/** What takes up or turns down the advice above it is its answer, without a label too. */
function readReply(outline: Outline, block: Block | undefined, labels: Label[]): Step | null {
  if (!block || block.cells || block.marker || labels.at(-1)?.kind !== 'advice') return null
  const isReply = fitsAny(replyRule, outline.text.slice(block.start, Math.min(block.end, block.start + longest.value)))
  return isReply ? { label: { kind: 'answer', value: { start: block.start, end: block.end } }, size: 1 } : null
}

/** Behind advice and its status a paragraph tells where it stands, up to the next advice. */
function readStanding(
  outline: Outline,
  block: Block | undefined,
  next: Block | undefined,
  labels: Label[],
): Step | null {
  if (!block || block.cells || block.marker || labels.at(-1)?.kind !== 'progress') return null
  const isToldLast = next === undefined || readLabel(outline, next)?.kind === 'advice'
  const isAdvised =
    labels.some(({ kind }) => kind === 'advice') && outline.text.slice(block.start, block.end).endsWith('.')
  return isToldLast && isAdvised
    ? { label: { kind: 'progress', value: { start: block.start, end: block.end } }, size: 1 }
    : null
}

/** A label on a line of its own, without a mark, may be a heading: who or when must stand below it too. */
const isBare = (outline: Outline, block: Block | undefined): boolean =>
  block !== undefined && !outline.text.slice(block.start, block.end).includes(':')

/** What is wrong or asked opens a record anew after who and when. */
const opensRecord = (labels: Label[], next: Label): boolean =>
  opensAdvice(labels, next) ||
  (!isDutyLabel(next) &&
    labels.some(isDutyLabel) &&
    (labels.some(({ kind }) => kind === next.kind) || labels.every(isDutyLabel)))

/** Behind the answer to one recommendation stands the next. */
const opensAdvice = (labels: Label[], { kind }: Label): boolean =>
  kind === 'advice' && labels.some((label) => label.kind === 'answer')
