'use server'
import { readWords } from '@/app/locale'
import { readRequestId, readText, readVersion } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { createPerson } from '@/usecases/people/create-person'
import { deactivatePerson, reactivatePerson } from '@/usecases/people/deactivate-person'
import { editPerson } from '@/usecases/people/edit-person'
import { findPersonAccount } from '@/usecases/people/list-people-accounts'
import { resetPassword } from '@/usecases/people/reset-password'
import { PasswordNote } from './password-note'
import { capacityFields, readCapacity } from './read-capacity'

/** Opens an account and shows its first password once. */
export async function createPersonAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['name', 'account', 'phone', ...capacityFields], async ({ actor, now, form }) => {
    const [name, account, phone] = [readText(form, 'name'), readText(form, 'account'), readText(form, 'phone')]
    const input = { name, account, phone, membership: readCapacity(form), requestId: readRequestId(form) }
    const { password } = await createPerson(actor, input, now)
    const text = (await readWords()).words.admin.people
    if (!password) return { saved: text.createdBefore({ name }) }
    const shown = <PasswordNote account={account.toLowerCase()} password={password} words={text} />
    return { saved: text.created({ name, account: account.toLowerCase() }), shown }
  })
}

/** Changes name and telephone; the account comes with the form and is not read. */
export async function editPersonAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['userId', 'name', 'phone', 'account'], async ({ actor, now, form }) => {
    const [userId, name, phone] = [readText(form, 'userId', 40), readText(form, 'name'), readText(form, 'phone')]
    await editPerson(actor, { userId, version: readVersion(form), name, phone }, now)
    return { saved: (await readWords()).words.admin.people.saved }
  })
}

/** Resets a password and shows the new one once. */
export async function resetPasswordAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['userId'], async ({ actor, now, form }) => {
    const userId = readText(form, 'userId', 40)
    const { password } = await resetPassword(actor, userId, now)
    const { account, name } = await findPersonAccount(actor, userId, now)
    const text = (await readWords()).words.admin.people
    return {
      saved: text.resetDone({ name }),
      shown: <PasswordNote account={account} password={password} words={text} />,
    }
  })
}

/** Stops an account or lets it in again. */
export async function switchPersonAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['userId', 'active'], async ({ actor, now, form }) => {
    const userId = readText(form, 'userId', 40)
    const isOn = readText(form, 'active', 5) === 'yes'
    const { handles } = await (isOn ? reactivatePerson : deactivatePerson)(actor, userId, now)
    const { name } = await findPersonAccount(actor, userId, now)
    const text = (await readWords()).words.admin.people
    return { saved: isOn ? text.reactivated({ name }) : text.deactivated({ name, count: handles }) }
  })
}
