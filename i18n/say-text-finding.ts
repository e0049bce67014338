import type { CheckName, FindingFacts, TextFinding } from '@/domain/annual/checks/finding'

type Says = { readonly [Name in CheckName]: (facts: FindingFacts[Name] & { sentence: string }) => string }

/** Why a check names a sentence of the annual report, in the language of the words. */
export const sayTextFinding = <Name extends CheckName>(
  { check, facts, sentence }: Extract<TextFinding, { check: Name }>,
  words: Says,
): string => words[check]({ ...facts, sentence } as FindingFacts[Name] & { sentence: string })
