import { reader, transaction } from '@/db/client'
import { tryTransaction } from '@/db/engine/try-transaction'
import { type Draft, deleteDraft, listDrafts, saveDraft } from '@/db/notices/drafts'
import { cleanAll } from '@/domain/clean-text'
import { isFormName } from '@/domain/form-name'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'

export type { Draft } from '@/db/notices/drafts'

/** Drafts belong to the person, whatever the capacity. */
type Owner = Pick<Actor, 'userId'>
const longest = 200_000

/** Keeps what somebody typed into a form and has not sent, without what no file can hold; an empty one is dropped. Throws `Refusal`: formUnknown, textTooLong. */
export async function keepDraft(owner: Owner, draft: Omit<Draft, 'savedAt'>, now: string): Promise<void> {
  const { form } = draft
  if (!isFormName(form)) throw new Refusal('formUnknown')
  const length = JSON.stringify(draft.values).length
  if (length > longest) throw new Refusal('textTooLong', { max: longest, length })
  const isEmpty = Object.values(draft.values).every((value) => value.trim() === '')
  await transaction((tx) =>
    isEmpty
      ? deleteDraft(tx, owner.userId, form)
      : saveDraft(tx, owner.userId, { values: cleanAll(draft.values), form, savedAt: now }),
  )
}

/** What the person typed and has not sent, by form. */
export async function listOwnDrafts(owner: Owner, now: string): Promise<Map<string, Draft>> {
  return new Map((await listDrafts(reader(), owner.userId, now)).map((draft) => [draft.form, draft]))
}

/** Drops the draft of a form that went through; costs no write where there is none. */
export async function dropDraft(owner: Owner, form: string, now: string): Promise<void> {
  if ((await listOwnDrafts(owner, now)).has(form)) await tryTransaction((tx) => deleteDraft(tx, owner.userId, form))
}
