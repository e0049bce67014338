import { setAnswerStatus } from '@/auth/door/answer'
import { Refusal } from '@/domain/refusal'
import type { FormError, FormValues } from '@/ui/form/form-state'
import { readWords } from './locale'
import { statusOf } from './refusal-status'
import { reportIncident } from './report-incident'
import { hasSentence, sayRefusal } from './say-refusal'

/** An error as a form shows it: a refusal's sentence, or for anything else an incident id and no more. */
export async function answerError(error: unknown): Promise<FormError> {
  const { locale, words } = await readWords()
  setAnswerStatus(error instanceof Refusal ? statusOf(error, 422) : 500)
  if (!(error instanceof Refusal) || !hasSentence(error.code, words)) {
    const incident = reportIncident(error)
    return { code: 'unknown', sentence: words.refusals.unknown({ incident }) }
  }
  const { code, field, facts } = error
  const sentence = sayRefusal(error, words, locale)
  if (code !== 'staleVersion') return { code, sentence, field }
  const version = typeof facts.version === 'number' ? facts.version : undefined
  return { code, sentence, field, stored: readStored(facts.changes), version }
}

function readStored(changes: unknown): FormValues {
  if (typeof changes !== 'string') return {}
  const parsed: unknown = JSON.parse(changes)
  if (typeof parsed !== 'object' || parsed === null) return {}
  return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, String(value ?? '')]))
}
