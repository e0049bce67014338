import { z } from 'zod'
import { Refusal } from '@/domain/refusal'
import { refuse } from '../steps/form-checks'
import { choice, file, pasted, text, tick } from '../steps/form-fields'

const orNone = (given: string) => given || undefined
/** A year that may be left out; a refusal says that it is none. */
export const year = () =>
  text(4).transform((given, context) => {
    if (given && !/^\d+$/.test(given)) return refuse(context, new Refusal('yearWrong', { year: given }))
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
  /** The person has seen that nothing says it is a plan, and has it read whole as one. */
  asPlan: tick(),
  /** The person has seen that the text names another body than the one chosen, and files it under that one all the same. */
  asChosen: tick(),
  /** The person has seen what of the file is not in the text, and imports the report all the same. */
  withoutParts: tick(),
  /** The person was shown the import of a ledger and wants the workbook read as a report whose tables its sheets are. */
  asTable: tick(),
  keptId: text(100).transform(orNone),
  /** The person has seen the report that is known, and keeps this one beside it. */
  beside: tick(),
})

/** What becomes of a report that is known already: the newer text takes its place (`replacesId`, as it was seen), or stands beside it. */
export const knownForm = importForm.omit({ file: true, pasted: true, beside: true }).extend({
  deed: choice(['replace', 'beside']),
  replacesId: text(100),
  stamp: text(40),
})

/** The text of a scan as a person corrected it, to be imported. */
export const scanForm = importForm
  .omit({ file: true, pasted: true, beside: true, keptId: true, asTable: true, withoutParts: true })
  .extend({ keptId: text(100), corrected: pasted(2_000_000) })
