'use server'
import { runDeed } from '@/app/run-action'
import type { Actor } from '@/domain/people'
import type { FormState } from '@/ui/form/form-state'
import { actOnEdition } from '@/usecases/annual/edition/act-on-edition'
import { addParagraph } from '@/usecases/annual/edition/add-paragraph'
import { arrangeParagraph } from '@/usecases/annual/edition/arrange-paragraph'
import {
  actForm,
  addForm,
  arrangeForm,
  dueDaysForm,
  editionCauseForm,
  keepForm,
  writeForm,
} from '@/usecases/annual/edition/edition-forms'
import { keepFinding } from '@/usecases/annual/edition/keep-finding'
import { setDueDays } from '@/usecases/annual/edition/set-due-days'
import { writeParagraph } from '@/usecases/annual/edition/write-paragraph'
import { type CauseInput, writeCause } from '@/usecases/plan/write-cause'
import { id } from '@/usecases/steps/form-fields'
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

/** Takes the edition a step on its way to publishing. */
export async function actOnEditionAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, actForm, actOnEdition, ({ editionId, act }) => ({
    to: `/annual/${editionId}`,
    saved: ({ way }) => way.done[act],
  }))
}

/** Keeps what a check says must be mended, with the reason. */
export async function keepFindingAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, keepForm.extend({ paragraphId: id() }), keepAway, ({ editionId, paragraphId }) => ({
    to: linkToParagraph(editionId, paragraphId),
    saved: ({ way }) => way.keptDone,
  }))
}

const keepAway = (
  actor: Actor,
  { paragraphId: _, ...input }: Parameters<typeof keepFinding>[1] & { paragraphId: string },
  now: string,
): Promise<void> => keepFinding(actor, input, now)

/** Writes the cause of a shortcoming of last year's report, beside the paragraph on it. */
export async function writeCauseAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, editionCauseForm, writeCauseOf, ({ editionId, paragraphId }) => ({
    to: linkToParagraph(editionId, paragraphId, true),
    saved: ({ report }) => report.cover.causeSaved,
  }))
}

const writeCauseOf = (
  actor: Actor,
  { editionId: _, paragraphId: __, ...input }: CauseInput & { editionId: string; paragraphId: string },
  now: string,
): Promise<void> => writeCause(actor, input, now)

/** Sets the days by which the report is to be handed up and made public. */
export async function setDueDaysAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, dueDaysForm, setDueDays, ({ editionId }) => ({
    to: `/annual/${editionId}`,
    saved: ({ way }) => way.daysSaved,
  }))
}
