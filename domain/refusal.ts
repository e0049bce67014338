/** What a refusal tells beside its code: numbers, names and dates for the sentence the edge makes of it. */
export type RefusalFacts = Record<string, string | number | boolean | null | undefined>

/**
 * The one error of the product: a coded "no" without prose.
 * `code` picks the sentence in i18n (`refusals`), `facts` fill it, `field` names the form field it is about.
 */
export class Refusal extends Error {
  // Next bundles this module more than once, and a refusal may be caught by the code of another bundle.
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'Refusal'
  }

  constructor(
    readonly code: string,
    readonly facts: RefusalFacts = {},
    readonly field?: string,
  ) {
    super(code)
    this.name = 'Refusal'
  }
}
