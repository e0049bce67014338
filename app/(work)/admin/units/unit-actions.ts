'use server'
import { readWords } from '@/app/locale'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { createUnit } from '@/usecases/unit/create-unit'
import { editUnit } from '@/usecases/unit/edit-unit'
import { createUnitForm, editUnitForm } from '@/usecases/unit/unit-forms'

/** Adds a unit to the tree. */
export async function createUnitAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, createUnitForm, async ({ actor, now, input }) => {
    await createUnit(actor, input, now)
    const { words } = await readWords()
    return { to: '/admin/units', saved: words.admin.units.created({ name: input.name }) }
  })
}

/** Changes, moves or deactivates a unit. */
export async function editUnitAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, editUnitForm, async ({ actor, now, input }) => {
    await editUnit(actor, input, now)
    const { words } = await readWords()
    return { to: '/admin/units', saved: words.admin.units.saved({ name: input.name }) }
  })
}
