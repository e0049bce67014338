'use server'
import { runAction, runDeed } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { endVersion } from '@/usecases/report/version/end-version'
import { placeRange } from '@/usecases/report/version/place-range'
import { proposeVersion } from '@/usecases/report/version/propose-version'
import { type Taken, takeVersion } from '@/usecases/report/version/take-version'
import { endVersionForm, placeForm, proposeVersionForm, takeVersionForm } from '@/usecases/report/version/version-forms'
import { text } from '@/usecases/steps/form-fields'
import { linkToUnmoved, linkToVersion } from './link-to-version'

/** A corrected text of a registered report is uploaded; a refusal keeps its file. */
export async function proposeVersionAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, proposeVersionForm.extend({ keptName: text() }), async ({ actor, now, input, form }) => {
    const { file, ...rest } = input
    const original = file ? { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name } : {}
    const done = await proposeVersion(actor, { ...rest, ...original }, now).catch((error) => keepFacts(form, error))
    return { to: linkToVersion(input.reportId, done.versionId), saved: ({ version }) => version.proposed }
  })
}

// What the refusal tells goes back with the typed values: the form names the kept file, or leads to the other report.
function keepFacts(form: FormData, error: unknown): never {
  if (!(error instanceof Refusal)) throw error
  if (error.kept) form.set('keptId', error.kept.keptId)
  if (error.kept) form.set('keptName', error.kept.fileName)
  if (error.code === 'reportDuplicate') form.set('firstId', error.facts.reportId)
  throw error
}

/** It is the report's text from now on; what could not be followed is shown next. */
export async function takeVersionAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, takeVersionForm, takeVersion, ({ reportId }, done) => ({
    to: linkToUnmoved(reportId),
    saved: ({ version }) => sayTaken(done, version),
  }))
}

// As the page foretold it.
function sayTaken(done: Taken, { moved, taken }: Dictionary['version']): string {
  const count = (name: keyof Taken): number => Number(done[name])
  const list = { commitments: count('commitments'), shortcomings: count('shortcomings'), steps: count('steps') }
  return taken({ list: moved({ ...list, links: count('links') }), unmoved: count('unmoved') })
}

/** It is not taken over. */
export async function endVersionAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, endVersionForm, endVersion, ({ act, reportId, versionId }) => ({
    to: linkToVersion(reportId, versionId),
    saved: ({ version }) => (act === 'decline' ? version.declined : version.withdrawn),
  }))
}

/** A sentence of the text in force is chosen for what an earlier text holds. */
export async function placeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, placeForm, placeRange, ({ reportId }, { figures }) => ({
    to: linkToUnmoved(reportId),
    saved: ({ version }) => (figures ? version.placedOver({ figures }) : version.placed),
  }))
}
