import { reader, transaction } from '@/db/client'
import { tryTransaction } from '@/db/engine/try-transaction'
import { deleteUnsent, listUnsent, saveUnsent, type Unsent } from '@/db/notices/unsent'
import { cleanAll } from '@/domain/clean-text'
import { isFormName } from '@/domain/form-name'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'

export type { Unsent } from '@/db/notices/unsent'

/** Drafts belong to the person, whatever the capacity. */
type Owner = Pick<Actor, 'userId'>
const longest = 200_000

/** Keeps what somebody typed into a form and has not sent, without what no file can hold; an empty one is dropped. Throws `Refusal`: formUnknown, textTooLong. */
export async function keepUnsent(owner: Owner, unsent: Omit<Unsent, 'savedAt'>, now: string): Promise<void> {
  const { form } = unsent
  if (!isFormName(form)) throw new Refusal('formUnknown')
  const length = JSON.stringify(unsent.values).length
  if (length > longest) throw new Refusal('textTooLong', { max: longest, length })
  const isEmpty = Object.values(unsent.values).every((value) => value.trim() === '')
  await transaction((tx) =>
    isEmpty
      ? deleteUnsent(tx, owner.userId, form)
      : saveUnsent(tx, owner.userId, { values: cleanAll(unsent.values), form, savedAt: now }),
  )
}

/** What the person typed and has not sent, by form. */
export async function listOwnUnsent(owner: Owner, now: string): Promise<Map<string, Unsent>> {
  return new Map((await listUnsent(reader(), owner.userId, now)).map((unsent) => [unsent.form, unsent]))
}

/** Drops the unsent of a form that went through; costs no write where there is none. */
export async function dropUnsent(owner: Owner, form: string, now: string): Promise<void> {
  if ((await listOwnUnsent(owner, now)).has(form)) await tryTransaction((tx) => deleteUnsent(tx, owner.userId, form))
}
