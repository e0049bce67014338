'use server'
import { runDeed } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { createUnit } from '@/usecases/unit/create-unit'
import { editUnit } from '@/usecases/unit/edit-unit'
import { createUnitForm, editUnitForm } from '@/usecases/unit/unit-forms'

/** Adds a unit to the tree. */
export async function createUnitAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, createUnitForm, createUnit, ({ name }) => ({
    to: '/admin/units',
    saved: ({ admin }) => admin.units.created({ name }),
  }))
}

/** Changes, moves or deactivates a unit. */
export async function editUnitAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, editUnitForm, editUnit, ({ name }) => ({
    to: '/admin/units',
    saved: ({ admin }) => admin.units.saved({ name }),
  }))
}
