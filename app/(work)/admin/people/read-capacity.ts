import { readText } from '@/app/read-form'
import type { MembershipInput } from '@/domain/admin/check-person'

/** The fields of `CapacityFields` as they were sent. */
export const readCapacity = (form: FormData): MembershipInput => ({
  unitId: readText(form, 'unitId', 40),
  role: readText(form, 'role', 20),
  post: readText(form, 'post'),
  fromDay: readText(form, 'fromDay', 20),
  toDay: readText(form, 'toDay', 20) || null,
})
