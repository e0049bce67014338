/** What a refusal tells beside its code: numbers, names and dates for the sentence the edge makes of it. */
export type RefusalFacts = Record<string, string | number | boolean | null | undefined>

/**
 * The one error of the product: a coded "no" without prose.
 * `code` picks the sentence in i18n (`refusals`), `facts` fill it, `field` names the form field it is about.
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly facts: RefusalFacts = {},
    readonly field?: string,
  ) {
    super(code)
    this.name = 'Refusal'
  }
}
