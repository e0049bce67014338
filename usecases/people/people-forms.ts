import { z } from 'zod'
import { personLengths } from '@/domain/admin/check-person'
import { day, each, file, list, optional, optionalDay, text, tick, version } from '../steps/form-fields'

const person = { name: text(personLengths.name), phone: text(personLengths.phone) }
export const personForm = z.object({ userId: text(100) })
/** The key of a session as the page shows it, or `all`. */
export const endPersonSessionForm = personForm.extend({ key: text(40) })
/** Who takes over each part of what somebody holds. */
const successors = { 'successor.*': each(text(100)) }
/** Those shown on the page. */
export const firstPasswordsForm = z.object({ userId: list() })
export const switchPersonForm = personForm.extend({ active: text(5), ...successors })
export const editPersonForm = z.object({ userId: text(100), version: version(), ...person })

export const capacityForm = z.object({
  unitId: text(100),
  seatId: optional(100),
  role: text(20),
  post: text(personLengths.post),
  fromDay: day(),
  toDay: optionalDay(),
})
export const addMembershipForm = capacityForm.extend({ userId: text(100) })
export const createPersonForm = capacityForm.extend({ ...person, account: text(personLengths.account) })
/** `atOnce` takes it away now, whatever the day says. */
export const endMembershipForm = z.object({ membershipId: text(100), toDay: day(), atOnce: tick(), ...successors })

export const workbookForm = z.object({ file: file() })
export const confirmImportForm = z.object({ keptId: text(100) })
/** The pressed button names the decision and the request: `confirm:ID`. */
export const decideForm = z.object({ decide: text(60) })
