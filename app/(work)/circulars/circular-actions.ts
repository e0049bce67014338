'use server'
import { runDeed } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { actOnCircular } from '@/usecases/circular/act-on-circular'
import { beginCircular } from '@/usecases/circular/begin-circular'
import { actForm, beginForm, writeForm } from '@/usecases/circular/circular-forms'
import { writeCircular } from '@/usecases/circular/write-circular'

/** Begins a circular from a day's figures. */
export async function beginCircularAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, beginForm, beginCircular, (_input, { circularId }) => ({
    to: `/circulars/${circularId}`,
    saved: ({ circular }) => circular.begun,
  }))
}

/** Writes its title, addressees and text, and sends it for review where that was pressed. */
export async function writeCircularAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, writeForm, writeCircular, ({ circularId, deed }) => ({
    to: `/circulars/${circularId}`,
    saved: ({ circular }) => (deed === 'submit' ? circular.done.submit : circular.saved),
  }))
}

/** Takes it a step on its way to its issue. */
export async function actOnCircularAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, actForm, actOnCircular, ({ circularId, act }) => ({
    to: `/circulars/${circularId}`,
    saved: ({ circular }) => circular.done[act],
  }))
}
