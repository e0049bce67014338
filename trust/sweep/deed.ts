import type { Fields } from './call-action'
import type { Person } from './places'

/**
 * One well-formed call of an action. `fields` makes the form with a target of its own, anew once a call went through;
 * `asker` is who sends it, null where nobody is logged in.
 */
export type Deed = {
  about: string
  fields: (asker: Person | null) => Promise<Fields> | Fields
  /** False for an action that a form calls without a state. */
  takesState?: boolean
}
