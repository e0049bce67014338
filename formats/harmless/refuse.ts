import { Refusal } from '@/domain/refusal'

/** What a file carries beside what one can read in it; each has its own sentence. */
export type Carried =
  | 'doctype'
  | 'externalTarget'
  | 'field'
  | 'dde'
  | 'embeddedObject'
  | 'activeX'
  | 'program'
  | 'script'
  | 'launch'
  | 'embeddedFile'
  | 'hidden'

/** Refuses a file for what it carries. */
export function refuseCarried(reason: Carried | 'macros'): never {
  throw reason === 'macros' ? new Refusal('fileWithMacros') : new Refusal('fileHostile', { reason })
}
