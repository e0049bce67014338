import { randomUUID } from 'node:crypto'
import { cache, type ReactNode } from 'react'
import { findVisitor } from '@/auth/session'
import { dayOf } from '@/domain/calendar'
import { formatStamp, formatTime } from '@/i18n/dates'
import { ActionForm, type ActionFormProps } from '@/ui/form/action-form'
import { listOwnDrafts } from '@/usecases/account/keep-draft'
import { readWords } from './locale'

type WorkFormProps = Pick<ActionFormProps, 'action' | 'form' | 'className' | 'label' | 'keepsDraft'> & {
  children: ReactNode
}

/** The form of a page: an `ActionForm` with its request id, its words and what its person typed before. */
export async function WorkForm({ children, ...props }: WorkFormProps) {
  const { words } = await readWords()
  const draft = props.keepsDraft === false ? undefined : await findDraft(props.form)
  return (
    <ActionForm {...props} draft={draft} requestId={randomUUID()} words={writeFormWords(words)}>
      {children}
    </ActionForm>
  )
}

/** The words that every form needs, as plain texts that can go to the browser. */
export const writeFormWords = ({ common }: Awaited<ReturnType<typeof readWords>>['words']) => {
  const { sending, savedAt, savingFailed, refilled, discard, fileTooLarge, filesTooLarge } = common.form
  const { theirs, takeTheirs } = common.conflict
  return { sending, savedAt, savingFailed, refilled, discard, fileTooLarge, filesTooLarge, theirs, takeTheirs }
}

/** The words of a field for files. */
export const writeFileWords = ({ common }: Awaited<ReturnType<typeof readWords>>['words']) => {
  const { dropHere, chooseFile, removeFile, filesTotal } = common.form
  return { dropHere, chooseFile, removeFile, filesTotal }
}

const listDraftsOnce = cache(async () => {
  const visitor = await findVisitor()
  return visitor ? listOwnDrafts(visitor, new Date().toISOString()) : undefined
})

async function findDraft(form: string) {
  const draft = (await listDraftsOnce())?.get(form)
  return draft && { values: draft.values, time: nameTime(draft.savedAt) }
}

const nameTime = (at: string): string =>
  dayOf(at) === dayOf(new Date().toISOString()) ? formatTime(at) : formatStamp(at)
