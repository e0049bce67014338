import type { Language } from '@/reader/language'
import type { Outcome, TaskStatus } from '../../task/task'
import type { Content } from '../contents'
import { admitsNotDone } from '../not-done'

/** A task as the checks read it: what was promised with its figures, how it stands, what accepted reports tell of it. */
export type CheckedTask = {
  id: string
  source: string
  targets: readonly string[]
  status: TaskStatus
  outcome: Outcome | null
  /** Days that it was handed in late, 0 in time. */
  daysLate: number
  unitName: string
  told: readonly string[]
}

/** `isGiven`: the ledger says it itself; `isUnproven`: it needs accepted evidence and has none. */
export type CheckedSentence = { text: string; isProven: boolean; isGiven: boolean; isUnproven: boolean }

export type CheckedParagraph = {
  id: string
  content: Content
  sentences: readonly CheckedSentence[]
  tasks: readonly CheckedTask[]
  shortcoming: { text: string; cause: string } | null
}

/** What earlier reports of the body promised and admitted, a year each. */
export type EarlierYear = { year: number; promises: readonly string[]; shortcomings: readonly string[] }

/** All that the checks read: the text as it stands, and the plan that it accounts for. */
export type CheckedEdition = {
  year: number
  language: Language['code']
  opening: string
  /** The numbers that the ledger gives today in all that it would say itself. */
  counts: readonly number[]
  paragraphs: readonly CheckedParagraph[]
  /** Promises without a paragraph, of which none was taken out with a reason either. */
  untold: readonly CheckedTask[]
  earlier: readonly EarlierYear[]
}

const unsaid = /[\s，。；、：！？,.;:!?“”"‘’（）()]/g

/** The letters of a text alone, to be compared. */
export const bare = (text: string): string => text.replace(unsaid, '')

// What was made up for, and a rate that should be low, fall short of nothing.
const short = new RegExp(
  [
    '部分完成|(?<!(?:弥补|克服|补齐|解决|针对|整改|破解|改变|缓解).{0,12})不足|\\bpartly\\b|\\bbelow\\b',
    '(?<!(?:投诉|败诉|纠错|发案|信访|违法|事故|差错).{0,4})低于(?!.{0,4}(?:平均|去年|上年|同期))',
  ].join('|'),
  'i',
)

/** Says that something was not done, or not wholly, or not yet. */
export const saysNotDone = (text: string): boolean => admitsNotDone(text) || short.test(text)
