'use server'
import { runAction, runDeed } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { addMembership } from '@/usecases/people/add-membership'
import { endMembership } from '@/usecases/people/end-membership'
import { addMembershipForm, endMembershipForm } from '@/usecases/people/people-forms'

/** Gives a person a further capacity. */
export async function addCapacityAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, addMembershipForm, addMembership, ({ userId }, { state, fromDay: day }) => ({
    to: `/admin/people/${userId}`,
    saved: ({ admin: { people } }) =>
      ({ given: people.added, asked: people.asked, delayed: people.delayed({ day }) })[state],
  }))
}

/** Sets the last day of a capacity. */
export async function endCapacityAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, endMembershipForm, async ({ actor, now, input }) => {
    const toDay = input.atOnce ? null : input.toDay
    const { userId } = await endMembership(actor, { ...input, toDay, successors: input['successor.*'] }, now)
    return { to: `/admin/people/${userId}`, saved: ({ admin }) => admin.people.ended }
  })
}
