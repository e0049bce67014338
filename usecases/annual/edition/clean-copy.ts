import { cleanCopy, type FrozenText } from '@/domain/annual/frozen-text'
import type { EditionView } from './edition-view'
import { freezeText } from './steps/freeze-text'

/** What would be published of an edition now, and how many sentences that rest on no accepted evidence it leaves out. */
export function viewClean(view: EditionView, now: string): { text: FrozenText; left: number } {
  const whole = freezeText(view, now)
  const text = cleanCopy(whole)
  return { text, left: countSentences(whole) - countSentences(text) }
}

const countSentences = ({ paragraphs }: FrozenText): number =>
  paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0)
