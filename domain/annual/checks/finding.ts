import type { MeasurableForm, MissingPart } from '@/reader/lint-promise'
import type { Content } from '../contents'

/** How a task stands that a sentence says more of: late by days, or what became of it. */
export type Shortfall = 'late' | 'partly' | 'notFulfilled' | 'notApplicable' | 'open' | 'stopped' | 'carriedOver'

/** What each check says of a place, and the facts that its sentence needs. */
export type FindingFacts = {
  contentMissing: { content: Content }
  silentDrop: { promise: string }
  overclaim: { claim: string; shortfall: Shortfall; days: number; kept: number; all: number }
  belowTarget: { target: string; found: string }
  contradiction: { thing: string; other: string }
  otherCount: { count: number }
  hundredUnsourced: Record<string, never>
  unproven: Record<string, never>
  headless: { left: string }
  countedTwice: Record<string, never>
  relativeDay: { words: string }
  settledAgain: Record<string, never>
  repeatedPromise: { years: number[] }
  repeatedShortcoming: { years: number[] }
  noCause: Record<string, never>
  noStep: Record<string, never>
  vague: { words: string[]; missing: MissingPart[]; form: MeasurableForm }
}
export type CheckName = keyof FindingFacts

/** `must`: to be mended before the report is submitted, or kept with a reason; `advice`: worth a look. */
export const levelOf: Record<CheckName, 'must' | 'advice'> = {
  contentMissing: 'must',
  silentDrop: 'must',
  overclaim: 'must',
  belowTarget: 'must',
  contradiction: 'must',
  otherCount: 'must',
  hundredUnsourced: 'must',
  headless: 'must',
  countedTwice: 'must',
  unproven: 'advice',
  relativeDay: 'advice',
  settledAgain: 'advice',
  noCause: 'advice',
  noStep: 'advice',
  repeatedPromise: 'advice',
  repeatedShortcoming: 'advice',
  vague: 'advice',
}

/** Something that a check found: where, in which sentence ('' of what is missing), and why. `about` is the paragraph, task or content that it is about. */
export type TextFinding<Name extends CheckName = CheckName> = {
  [Each in Name]: { check: Each; content: Content; about: string; sentence: string; facts: FindingFacts[Each] }
}[Name]

/**
 * What a reason for keeping a finding belongs to; once the sentence is another, or the ledger says something else against it, so is the finding:
 * that a claim was let stand beside 部分完成 says nothing of it beside 已撤销.
 */
export const keyOfFinding = ({ check, about, sentence, facts }: TextFinding): string =>
  [check, about, sentence, 'shortfall' in facts && facts.shortfall !== 'late' ? facts.shortfall : '']
    .filter(Boolean)
    .join(' ')
