import { type FormAction, type FormError, type FormState, readValues } from './form-state'

export type ReachWords = { notReached: string; notTaken: string }

/** What Next says where an answer was none of its own: a proxy's page, or nothing. */
const unexpected = 'An unexpected response was received from the server.'

/**
 * The action as a form calls it once scripts run: what never came to its answer (no network, a refusal at the door, a proxy's page)
 * becomes a refusal in place, so that nothing typed or chosen is lost. `leave` is called where it leads to another page.
 */
export const answerInPlace =
  (action: FormAction, words: ReachWords, leave: () => void): FormAction =>
  async (state: FormState, form: FormData) => {
    try {
      return await action(state, form)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      if ('digest' in error) {
        if (String(error.digest).startsWith('NEXT_REDIRECT')) leave()
        throw error
      }
      return { attempt: Date.now(), values: readValues(form), error: sayUnanswered(error, words) }
    }
  }

/** The door's own sentence where it gave one; the browser tells of a lost connection by a TypeError. */
function sayUnanswered(error: Error, words: ReachWords): FormError {
  const code = 'notReached'
  if (error instanceof TypeError) return { code, sentence: words.notReached }
  return { code, sentence: error.message === unexpected ? words.notTaken : error.message }
}
