import { setAnswerStatus } from '@/auth/door/answer'
import { Refusal } from '@/domain/refusal'
import { sayRefusal } from '@/i18n/say-refusal'
import type { FormError, FormValues } from '@/ui/form/form-state'
import { readWords } from './locale'
import { statusOf } from './refusal-status'
import { reportIncident } from './report-incident'

/** An error as a form shows it: a refusal's sentence, or for anything else an incident id and no more. */
export async function answerError(error: unknown): Promise<FormError> {
  const { words } = await readWords()
  setAnswerStatus(error instanceof Refusal ? statusOf(error, 422) : 500)
  if (!(error instanceof Refusal)) {
    const incident = reportIncident(error)
    return { code: 'unknown', sentence: words.refusals.unknown({ incident }) }
  }
  const { code, field } = error
  const answer = { code, sentence: sayRefusal(error, words), field }
  if (error.code !== 'staleVersion') return answer
  return { ...answer, stored: readStored(error.facts.changes), version: error.facts.version }
}

// As `readValues` gives what is typed: of a list each item on a line of its own.
const readStored = (changes: Record<string, unknown> = {}): FormValues =>
  Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, toText(value)]))

const toText = (value: unknown): string => (Array.isArray(value) ? value.join('\n') : String(value ?? ''))
