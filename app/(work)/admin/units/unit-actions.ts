'use server'
import type { Form } from '@/app/form'
import { readWords } from '@/app/locale'
import { isTicked, readNumber, readRequestId, readText, readVersion } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import type { FormState } from '@/ui/form/form-state'
import { createUnit } from '@/usecases/unit/create-unit'
import { editUnit } from '@/usecases/unit/edit-unit'

const unitFields = ['name', 'shortName', 'aliases', 'kind', 'parentId', 'position'] as const

/** Adds a unit to the tree. */
export async function createUnitAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, unitFields, async ({ actor, now, form }) => {
    const input = readUnit(form)
    await createUnit(actor, { ...input, requestId: readRequestId(form) }, now)
    const { words } = await readWords()
    return { to: '/admin/units', saved: words.admin.units.created({ name: input.name }) }
  })
}

/** Changes, moves or deactivates a unit. */
export async function editUnitAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...unitFields, 'unitId', 'active'], async ({ actor, now, form }) => {
    const input = readUnit(form)
    const unitId = readText(form, 'unitId', 40)
    await editUnit(actor, { ...input, unitId, version: readVersion(form), active: isTicked(form, 'active') }, now)
    const { words } = await readWords()
    return { to: '/admin/units', saved: words.admin.units.saved({ name: input.name }) }
  })
}

function readUnit(form: Form<(typeof unitFields)[number]>) {
  const position = readNumber(form, 'position')
  const typed = readText(form, 'position', 20)
  if (typed && (position === null || position < 0)) throw new Refusal('positionInvalid', { text: typed }, 'position')
  return {
    name: readText(form, 'name'),
    shortName: readText(form, 'shortName'),
    aliases: readText(form, 'aliases'),
    kind: readText(form, 'kind', 20),
    parentId: readText(form, 'parentId', 40) || null,
    position,
  }
}
