import { randomUUID } from 'node:crypto'
import { cache, type ReactNode } from 'react'
import { findVisitor } from '@/auth/session'
import { dayOf } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import { formatStamp, formatTime } from '@/i18n/dates'
import { ActionForm, type ActionFormProps } from '@/ui/form/action-form'
import { listOwnUnsent } from '@/usecases/account/keep-unsent'
import { readWords } from './locale'

type WorkFormProps = Pick<
  ActionFormProps,
  'action' | 'form' | 'className' | 'label' | 'keepsUnsent' | 'isMinded' | 'mindsTyped'
> & {
  children: ReactNode
}

/** The form of a page: an `ActionForm` with its request id, its words and what its person typed before. */
export async function WorkForm({ children, ...props }: WorkFormProps) {
  const { words } = await readWords()
  const unsent = props.keepsUnsent === false ? undefined : await findUnsent(props.form)
  const owner = (await findVisitor())?.userId
  return (
    <ActionForm {...props} unsent={unsent} owner={owner} requestId={randomUUID()} words={writeFormWords(words)}>
      {children}
    </ActionForm>
  )
}

const written = new WeakMap<Dictionary, ActionFormProps['words']>()

/** The words that every form needs, as plain texts that can go to the browser; one object for a language, so that a page of many forms sends it once. */
export function writeFormWords(words: Dictionary): ActionFormProps['words'] {
  const known = written.get(words) ?? gatherFormWords(words)
  written.set(words, known)
  return known
}

function gatherFormWords({ common, refusals }: Dictionary) {
  const { sending, savedAt, savingFailed, savingAway, refilled, discard } = common.form
  const { fileTooLarge, filesTooLarge } = common.form
  const reach = { notReached: refusals.notReached, notTaken: refusals.notTaken }
  const unsent = { savedAt, savingFailed, savingAway, refilled, discard }
  return { sending, ...unsent, fileTooLarge, filesTooLarge, ...reach, ...common.conflict }
}

/** The words of a field for files. */
export const writeFileWords = ({ common }: Dictionary) => {
  const { dropHere, chooseFile, removeFile, filesTotal, chooseAgain } = common.form
  return { dropHere, chooseFile, removeFile, filesTotal, chooseAgain, comma: common.comma }
}

const listUnsentOnce = cache(async () => {
  const visitor = await findVisitor()
  return visitor ? listOwnUnsent(visitor, new Date().toISOString()) : undefined
})

async function findUnsent(form: string) {
  const unsent = (await listUnsentOnce())?.get(form)
  return unsent && { values: unsent.values, time: nameTime(unsent.savedAt), at: unsent.savedAt }
}

const nameTime = (at: string): string =>
  dayOf(at) === dayOf(new Date().toISOString()) ? formatTime(at) : formatStamp(at)
