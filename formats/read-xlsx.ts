import { runSafely } from './beside/run-safely'
import type { SheetRows } from './xlsx/read-workbook'

/** Reads a workbook's cells as text, like `readWorkbook`, in a process of its own with caps on memory and time. */
export function readWorkbookRows(bytes: Uint8Array): Promise<SheetRows[]> {
  return runSafely({ task: 'workbook' }, bytes)
}
