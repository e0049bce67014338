'use server'
import { runDeed } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { actOnSnapshot } from '@/usecases/snapshot/act-on-snapshot'
import { beginSnapshot } from '@/usecases/snapshot/begin-snapshot'
import { openPublicPage } from '@/usecases/snapshot/open-public-page'
import { actForm, beginForm, openForm, writeForm } from '@/usecases/snapshot/snapshot-forms'
import { writeItem } from '@/usecases/snapshot/write-item'

/** Begins a snapshot from a day's results. */
export async function beginSnapshotAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, beginForm, beginSnapshot, (_input, { snapshotId }) => ({
    to: `/snapshots/${snapshotId}`,
    saved: ({ snapshot }) => snapshot.begun,
  }))
}

/** Writes what the public is to read of one promise. */
export async function writeItemAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, writeForm, writeItem, ({ snapshotId }) => ({
    to: `/snapshots/${snapshotId}`,
    saved: ({ snapshot }) => snapshot.saved,
  }))
}

/** Takes it a step on its way to the public, or back. */
export async function actOnSnapshotAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, actForm, actOnSnapshot, ({ snapshotId, act }) => ({
    to: `/snapshots/${snapshotId}`,
    saved: ({ snapshot }) => snapshot.done[act],
  }))
}

/** Opens a body's public page or shuts it. */
export async function openPublicPageAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, openForm, openPublicPage, ({ isOpen }) => ({
    to: '/snapshots',
    saved: ({ snapshot }) => (isOpen ? snapshot.opened : snapshot.closed),
  }))
}
