import type { Carried } from '@/domain/hostile'
import { Refusal } from '@/domain/refusal'

/** Refuses a file for what it carries. */
export function refuseCarried(reason: Carried | 'macros'): never {
  throw reason === 'macros' ? new Refusal('fileWithMacros') : new Refusal('fileHostile', { reason })
}
