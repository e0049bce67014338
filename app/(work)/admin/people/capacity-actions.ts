'use server'
import { readWords } from '@/app/locale'
import { isTicked, readRequestId, readText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { addMembership } from '@/usecases/people/add-membership'
import { endMembership } from '@/usecases/people/end-membership'
import { capacityFields, readCapacity } from './read-capacity'

/** Gives a person a further capacity. */
export async function addCapacityAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['userId', ...capacityFields], async ({ actor, now, form }) => {
    const userId = readText(form, 'userId', 40)
    const input = { ...readCapacity(form), userId, requestId: readRequestId(form) }
    const { state, fromDay } = await addMembership(actor, input, now)
    const { added, asked, delayed } = (await readWords()).words.admin.people
    const saved = { given: added, asked, delayed: delayed({ day: fromDay }) }
    return { to: `/admin/people/${userId}`, saved: saved[state] }
  })
}

/** Sets the last day of a capacity. */
export async function endCapacityAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['membershipId', 'toDay', 'atOnce'], async ({ actor, now, form }) => {
    const toDay = isTicked(form, 'atOnce') ? null : readText(form, 'toDay', 20)
    const { userId } = await endMembership(actor, { membershipId: readText(form, 'membershipId', 40), toDay }, now)
    return { to: `/admin/people/${userId}`, saved: (await readWords()).words.admin.people.ended }
  })
}
