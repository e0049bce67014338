import type { PlainCode, Refusal, RefusalCode } from '@/domain/refusal'
import type { Refusals } from '@/domain/refusals'
import type { Dictionary } from './widen'

/** The sentences of these codes: a plain one, or where it has facts a function of just these. */
export type Sentences<Codes> = {
  readonly [Code in keyof Codes]: Code extends PlainCode ? string : (facts: Codes[Code]) => string
}

type Spoken = { readonly [Code in RefusalCode]: string | ((facts: Refusals[Code]) => string) }

/** The sentence of a refusal in the language of the words. */
export function sayRefusal<Code extends RefusalCode>({ code, facts }: Refusal<Code>, words: Dictionary): string {
  const spoken: Spoken = words.refusals
  const sentence = spoken[code]
  return typeof sentence === 'string' ? sentence : sentence(facts)
}
