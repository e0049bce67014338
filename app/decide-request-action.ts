'use server'
import { runAction } from '@/app/run-action'
import { can } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import type { FormState } from '@/ui/form/form-state'
import { decideMembershipRequest, isRequestDecision } from '@/usecases/people/decide-request'
import { decideForm } from '@/usecases/people/people-forms'

/** Confirms, refuses or takes back a capacity asked for; the pressed button names both. */
export async function decideRequestAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, decideForm, async ({ actor, now, input }) => {
    const [decision = '', requestId = ''] = input.decide.split(':')
    if (!isRequestDecision(decision)) throw new Refusal('notFound')
    await decideMembershipRequest(actor, { requestId, decision }, now)
    const to = can(actor, 'managePeople') ? '/admin' : '/notifications'
    return { to, saved: ({ admin }) => admin.overview.requestDone[decision] }
  })
}
