import type { PlainCode } from '@/domain/refusal'

/** The sentences of these codes: a plain one, or where it has facts a function of just these. */
export type Sentences<Codes> = {
  readonly [Code in keyof Codes]: Code extends PlainCode ? string : (facts: Codes[Code]) => string
}
