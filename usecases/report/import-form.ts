import { z } from 'zod'
import { Refusal } from '@/domain/refusal'
import { file, pasted, refuse, text, tick } from '../steps/form-fields'

const orNone = (given: string) => given || undefined
const year = () =>
  text(20).transform((given, context) => {
    if (given && !/^-?\d+$/.test(given)) return refuse(context, new Refusal('yearWrong', { year: given }))
    return given ? Number(given) : undefined
  })

/** A report to import: its file, one uploaded before (`keptId`), or its text. */
export const importForm = z.object({
  file: file(),
  pasted: pasted(2_000_000).transform(orNone),
  issuerUnitId: text(100).transform(orNone),
  year: year(),
  title: text(200).transform(orNone),
  /** The person has seen that no next-steps section was found and imports the report all the same. */
  withoutSteps: tick(),
  keptId: text(100).transform(orNone),
})
