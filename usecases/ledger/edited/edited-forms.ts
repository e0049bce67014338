import { z } from 'zod'
import { file, id, text } from '../../steps/form-fields'

/** An exported ledger that was edited: its file. */
export const editedForm = z.object({ file: file() })
/** The comparison that a person takes: the kept file, the address in which all choices stand, and what was shown. */
export const takeEditedForm = z.object({ keptId: id(), choices: text(200_000), stamp: id() })
