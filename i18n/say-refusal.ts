import type { Refusal, RefusalCode } from '@/domain/refusal'
import type { Refusals } from '@/domain/refusals'
import type { Dictionary } from './widen'

type Spoken = { readonly [Code in RefusalCode]: string | ((facts: Refusals[Code]) => string) }

/** The sentence of a refusal in the language of the words. */
export function sayRefusal<Code extends RefusalCode>({ code, facts }: Refusal<Code>, words: Dictionary): string {
  const spoken: Spoken = words.refusals
  const sentence = spoken[code]
  return typeof sentence === 'string' ? sentence : sentence(facts)
}
