import type { None, Refusals } from './refusals'

export type RefusalCode = keyof Refusals
/** The codes of what the machine cannot do just now. */
export const machineFaults: readonly RefusalCode[] = [
  'diskFull',
  'databaseBusy',
  'databaseMoved',
  'storageFailed',
  'pastsBusy',
  'scannerSilent',
]
/** A code whose sentence needs no facts. */
export type PlainCode = { [Code in RefusalCode]: Refusals[Code] extends None ? Code : never }[RefusalCode]
/** Any refusal: its code tells which facts it has. */
export type AnyRefusal = { [Code in RefusalCode]: Refusal<Code> }[RefusalCode]

/**
 * The one error of the product: a coded "no" without prose.
 * `code` picks the sentence in i18n (`refusals`), `facts` fill it, `field` names the form field it is about.
 */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  // Next bundles this module more than once, and a refusal may be caught by the code of another bundle.
  static override [Symbol.hasInstance](value: unknown): value is AnyRefusal {
    return value instanceof Error && value.name === 'Refusal'
  }

  readonly facts: Refusals[Code]
  /** The upload that waits for its form, where it could be read before the work was refused. */
  kept?: { keptId: string; fileName: string }

  constructor(code: Code & PlainCode, facts?: None, field?: string)
  constructor(code: Code, facts: Refusals[Code], field?: string)
  constructor(
    readonly code: Code,
    facts?: Refusals[Code],
    readonly field?: string,
  ) {
    super(code)
    this.name = 'Refusal'
    // Only a plain code comes without facts.
    this.facts = facts ?? ({} as Refusals[Code])
  }

  /** The same refusal at another field. */
  at(field: string): Refusal<Code> {
    return new Refusal(this.code, this.facts, field)
  }
}

/** What was found; throws `Refusal('notFound')` where there is nothing. */
export function ensureFound<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Refusal('notFound')
  return found
}

/** Passes where nothing was found against an act; throws the refusal that was. */
export function ensureNone(found: Refusal | null): void {
  if (found) throw found
}
