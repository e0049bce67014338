import type { Form } from '@/app/form'
import { readText } from '@/app/read-form'
import type { MembershipInput } from '@/domain/admin/check-person'

export const capacityFields = ['unitId', 'role', 'post', 'fromDay', 'toDay'] as const

/** The fields of `CapacityFields` as they were sent. */
export const readCapacity = (form: Form<(typeof capacityFields)[number]>): MembershipInput => ({
  unitId: readText(form, 'unitId', 40),
  role: readText(form, 'role', 20),
  post: readText(form, 'post'),
  fromDay: readText(form, 'fromDay', 20),
  toDay: readText(form, 'toDay', 20) || null,
})
