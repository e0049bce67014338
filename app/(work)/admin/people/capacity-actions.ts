'use server'
import { readWords } from '@/app/locale'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { addMembership } from '@/usecases/people/add-membership'
import { endMembership } from '@/usecases/people/end-membership'
import { addMembershipForm, endMembershipForm } from '@/usecases/people/people-forms'

/** Gives a person a further capacity. */
export async function addCapacityAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, addMembershipForm, async ({ actor, now, input }) => {
    const { state, fromDay } = await addMembership(actor, input, now)
    const { added, asked, delayed } = (await readWords()).words.admin.people
    const saved = { given: added, asked, delayed: delayed({ day: fromDay }) }
    return { to: `/admin/people/${input.userId}`, saved: saved[state] }
  })
}

/** Sets the last day of a capacity. */
export async function endCapacityAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, endMembershipForm, async ({ actor, now, input }) => {
    const toDay = input.atOnce ? null : input.toDay
    const { userId } = await endMembership(actor, { ...input, toDay }, now)
    return { to: `/admin/people/${userId}`, saved: (await readWords()).words.admin.people.ended }
  })
}
