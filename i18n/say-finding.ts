import type { Finding, FindingCode, FindingFacts } from '@/domain/plan/assignment/finding'

export type FindingWords = { readonly [Code in FindingCode]: (facts: FindingFacts[Code]) => string }

/** What is to be said of a cell of the assignment grid. */
export const sayFinding = <Code extends FindingCode>({ code, facts }: Finding<Code>, words: FindingWords): string =>
  words[code](facts)
