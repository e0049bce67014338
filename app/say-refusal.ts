import type { Refusal, RefusalFacts } from '@/domain/refusal'
import type { Dictionary, Locale } from '@/i18n'
import { formatMoment } from '@/i18n/dates'

type Sentences = Record<string, ((facts: RefusalFacts) => string) | undefined>

/** The sentence of a refusal in the reader's language, its bare code where none was written (a test sees to that). */
export function sayRefusal({ code, facts }: Refusal, words: Dictionary, locale: Locale): string {
  const sentences: Sentences = words.refusals
  return sentences[code]?.(readable(facts, locale)) ?? code
}

/** True when there is a sentence for the code. */
export const hasSentence = (code: string, words: Dictionary): boolean => code in words.refusals

// Instants become moments of the reader's language: `until` as it is, `at` as `moment` beside it.
function readable(facts: RefusalFacts, locale: Locale): RefusalFacts {
  const { until, at } = facts
  return {
    ...facts,
    ...(typeof until === 'string' && { until: formatMoment(until, locale) }),
    ...(typeof at === 'string' && { moment: formatMoment(at, locale) }),
  }
}
