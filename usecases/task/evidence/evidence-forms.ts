import { z } from 'zod'
import { day, each, files, id, list, optional, text, tick } from '../../steps/form-fields'

/** The most characters of each thing said about a piece. */
export const evidenceLength = 300
/** What is handed in, for one or more parts of a form: files, or what is cited, and what is said about both. */
export const evidenceParts = z.object({
  'file.*': each(files()),
  'reference.*': each(text(evidenceLength)),
  'name.*': each(text(evidenceLength)),
  'issuer.*': each(text(evidenceLength)),
  'issuedOn.*': each(day()),
  'validUntil.*': each(day()),
  'process.*': each(tick()),
})

const task = z.object({ taskId: id() })
export const uploadForm = task.extend({ standardId: optional(), ...evidenceParts.shape })
export const replaceForm = task.extend({ evidenceId: id(), ...evidenceParts.shape })
/** The most files that are offered and used again at once. */
export const mostReused = 50
/** Files that were handed in on other tasks. */
export const reuseForm = task.extend({ standardId: optional(), evidenceId: list() })
/** One piece, or all that waited on the page. */
export const acceptEvidenceForm = task.extend({ evidenceId: list() })
export const pieceForm = task.extend({ evidenceId: id() })
export const rejectEvidenceForm = pieceForm.extend({ note: text(500) })
