import { reader } from '@/db/client'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { type ImportPlace, listImportPlaces } from './steps/list-import-places'

/** What the import form offers: every body for which the person acts, by the capacity that acts for it, the present one first. Throws `Refusal('notAllowed')`. */
export async function viewImport(actor: Actor, now: string): Promise<ImportPlace[]> {
  ensureCan(actor, 'importReport')
  return listImportPlaces(reader(), actor, now)
}
