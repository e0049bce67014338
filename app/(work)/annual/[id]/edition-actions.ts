'use server'
import { runDeed } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { addParagraph } from '@/usecases/annual/edition/add-paragraph'
import { arrangeParagraph } from '@/usecases/annual/edition/arrange-paragraph'
import { addForm, arrangeForm, writeForm } from '@/usecases/annual/edition/edition-forms'
import { writeParagraph } from '@/usecases/annual/edition/write-paragraph'
import { linkToParagraph } from './link-to-paragraph'

/** Writes a paragraph anew; the earlier wording is kept. */
export async function writeParagraphAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, writeForm, writeParagraph, ({ editionId, paragraphId }) => ({
    to: linkToParagraph(editionId, paragraphId),
    saved: ({ edition }) => edition.form.saved,
  }))
}

/** Adds a paragraph, by hand or in the ledger's wording. */
export async function addParagraphAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, addForm, addParagraph, ({ editionId }, { paragraphId }) => ({
    to: linkToParagraph(editionId, paragraphId),
    saved: ({ edition }) => edition.add.saved,
  }))
}

/** Moves a paragraph, takes it out, puts it in again, or gives it the ledger's wording. */
export async function arrangeParagraphAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, arrangeForm, arrangeParagraph, ({ editionId, paragraphId, deed }) => ({
    to: linkToParagraph(editionId, paragraphId, deed === 'up' || deed === 'down'),
    saved: ({ edition }) => edition.form.arranged,
  }))
}
