import { z } from 'zod'
import { file, text } from '../../steps/form-fields'

/** A ledger to import: its file. */
export const ledgerForm = z.object({ file: file() })
/** The dry run that a person takes: the kept file, and the address in which all choices stand. */
export const confirmLedgerForm = z.object({ keptId: text(100), choices: text(200_000) })
