'use server'
import { readWords } from '@/app/locale'
import { runAction, runDeed } from '@/app/run-action'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { createPerson } from '@/usecases/people/create-person'
import { deactivatePerson, reactivatePerson } from '@/usecases/people/deactivate-person'
import { editPerson } from '@/usecases/people/edit-person'
import { giveFirstPasswords } from '@/usecases/people/give-first-passwords'
import { findPersonAccount } from '@/usecases/people/list-people-accounts'
import {
  createPersonForm,
  editPersonForm,
  firstPasswordsForm,
  personForm,
  switchPersonForm,
} from '@/usecases/people/people-forms'
import { resetPassword } from '@/usecases/people/reset-password'
import { text } from '@/usecases/steps/form-fields'
import { PasswordList } from '../import/password-list'
import { PasswordNote } from './password-note'

/** Opens an account and shows its first password once. */
export async function createPersonAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, createPersonForm, async ({ actor, now, input }) => {
    const [name, account] = [input.name, input.account.toLowerCase()]
    const { password } = await createPerson(actor, { ...input, membership: input }, now)
    const text = (await readWords()).words.admin.people
    if (!password) return { saved: text.createdBefore({ name }) }
    const shown = <PasswordNote account={account} password={password} words={text} />
    return { saved: text.created({ name, account }), shown }
  })
}

/** Changes name and telephone; the account comes with the form and is not read. */
export async function editPersonAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, editPersonForm.extend({ account: text() }), editPerson, () => ({
    saved: ({ admin }) => admin.people.saved,
  }))
}

/** Resets a password and shows the new one once. */
export async function resetPasswordAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, personForm, async ({ actor, now, input: { userId } }) => {
    const { password } = await resetPassword(actor, userId, now)
    const { account, name } = await findPersonAccount(actor, userId, now)
    const text = (await readWords()).words.admin.people
    return {
      saved: text.resetDone({ name }),
      shown: <PasswordNote account={account} password={password} words={text} />,
    }
  })
}

/** Gives new first passwords to those who never logged in, and shows them once as one list. */
export async function firstPasswordsAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, firstPasswordsForm, async ({ actor, now, input: { userId } }) => {
    const people = await giveFirstPasswords(actor, userId, now)
    const { admin } = (await readWords()).words
    const saved = admin.people.gaveFirst({ count: people.length })
    return people.length ? { saved, shown: <PasswordList people={people} words={admin} /> } : { saved }
  })
}

/** Stops an account or lets it in again. */
export async function switchPersonAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, switchPersonForm, async ({ actor, now, input }) => {
    const { userId, active, 'successor.*': successors } = input
    if (active === 'yes') await reactivatePerson(actor, userId, now)
    const { handed } = active === 'yes' ? { handed: 0 } : await deactivatePerson(actor, { userId, successors }, now)
    const { name } = await findPersonAccount(actor, userId, now)
    const say = ({ admin: { people } }: Dictionary) =>
      active === 'yes' ? people.reactivated({ name }) : people.deactivated({ name, count: handed })
    return { saved: say }
  })
}
