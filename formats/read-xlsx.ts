import { runSafely } from './beside/run-safely'
import type { SheetRows } from './xlsx/read-workbook'

/** Reads a workbook's cells as text, like `readWorkbook`, in a process of its own with caps on memory and time. */
export function readWorkbookRows(bytes: Uint8Array): Promise<SheetRows[]> {
  return runSafely({ task: 'workbook' }, bytes)
}

/** The same for a table in a workbook or a CSV file, by `readTable`. */
export function readTableRows(bytes: Uint8Array, name: string): Promise<SheetRows[]> {
  return runSafely({ task: 'table', name }, bytes, tableCaps)
}

/** A ledger of ten thousand tasks takes a few seconds of a busy machine. */
const tableCaps = { megabytes: 768, seconds: 30 }
