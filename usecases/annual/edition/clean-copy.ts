import type { Content } from '@/domain/annual/contents'
import { cleanCopy, type FrozenText } from '@/domain/annual/frozen-text'
import type { EditionView } from './edition-view'
import { freezeText } from './steps/freeze-text'

/** What would be published of an edition now, and how many sentences that rest on no accepted evidence it leaves out. */
export function viewClean(view: EditionView, now: string): { text: FrozenText; left: number } {
  const whole = freezeText(view, now)
  const text = cleanCopy(whole)
  return { text, left: countSentences(whole) - countSentences(text) }
}

/** A sentence that will not be printed, the paragraph where it stands, and whether that begins with it. */
export type LeftOut = { paragraphId: string; content: Content; text: string; isFirst: boolean }

/** The sentences of an edition that rest on no accepted evidence and would not be printed now, in their order. */
export const listLeftOut = ({ contents }: Pick<EditionView, 'contents'>): LeftOut[] =>
  contents.flatMap(({ content, paragraphs }) =>
    paragraphs.flatMap(({ id: paragraphId, sentences }) =>
      sentences.flatMap(({ text, isUnproven }, at) =>
        isUnproven ? [{ paragraphId, content, text, isFirst: at === 0 }] : [],
      ),
    ),
  )

const countSentences = ({ paragraphs }: FrozenText): number =>
  paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0)
