import { foldText } from '../outline/fold-text'
import type { Span } from '../report-text'
import { fitsAny, listRules } from '../rule'
import { claimsAll, leavesOpen, reportsDone } from './chain-words'

/** Heads of a sentence that goes on about what the one before it named. */
const backReferences = listRules({
  named: {
    why: '该项工作 and 目前，这项任务 name what was told before.',
    pattern: /^(?:目前|至今|现|但|截至[^,。]{1,12})?,?(?:该|此|这|上述)/,
    fits: ['该项工作仍在办理', '目前,这项任务过半'],
    leaves: ['平台该接入的都接入'],
  },
  bareState: {
    why: '仍在办理 and 已办结 have no subject of their own.',
    pattern:
      /^(?:目前|至今|现|但|截至[^,。]{1,12})?,?(?:已|仍|尚|还|正|暂|未|部分|完成|进度|进展|结转|中止|撤销|转入|转为|不再)/,
    fits: ['仍在办理,完成72%', '截至11月底,完成八成'],
    leaves: ['平台仍在建设'],
  },
  backReferencesEnglish: {
    why: 'It, the work and a bare Still under way speak of what was told before.',
    pattern:
      /^(?:it|this|that|the (?:work|task|project|commitment|measure|action)|work|still|so far|to date|partly|not|suspended|cancelled|no longer|done|confirmed|progress)\b/i,
    fits: ['Still under way, 72% done.', 'The work was suspended.'],
    leaves: ['Item 4 was done', 'Notices were published'],
  },
})

/** Of the sentences that follow an account in its paragraph those that say how the same thing stands. */
export const listStanding = <Said extends Span>(rest: readonly Said[]): Said[] =>
  rest.filter(({ text }) => fitsAny(backReferences, foldText(text.trim())))

/**
 * True where an account reports the thing as done, read with what is said of how it stands: a title that is followed by
 * “仍在办理，完成72%” claims no end.
 */
export function standsDone(account: Span, standing: readonly Span[]): boolean {
  const [told, states] = [foldText(account.text), standing.map(foldSpan)]
  return !states.some(leavesOpen) && (reportsDone(told) || (!leavesOpen(told) && states.some(reportsDone)))
}

/** True where an account claims all of it, and its paragraph does not take that back. */
export const standsWhole = (account: Span, standing: readonly Span[]): boolean =>
  claimsAll(foldSpan(account)) && !standing.map(foldSpan).some(leavesOpen)

const foldSpan = ({ text }: Span): string => foldText(text.trim())
