import type { FieldOf, Form } from '@/app/form'
import { readList } from '@/app/read-form'
import type { Seen } from '@/usecases/plan/steps/pick-commitment'

/** A commitment as it is on the page, for a form to carry. */
export const writeSeen = ({ id, version }: Seen): string => `${id}:${version}`

/** The commitments that a form carries in a field of this name. */
export const readSeen = <Name extends string>(form: Form<Name>, name: NoInfer<FieldOf<Name>>): Seen[] =>
  readList(form, name).map((text) => {
    const [id = '', version] = text.split(':')
    return { id, version: Number(version) }
  })
