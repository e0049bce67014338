import { findOffice } from '@/formats/office/find-office'
import { printPdf } from '@/formats/office/print-pdf'

export type PaperKind = 'docx' | 'pdf'

/** True where this machine makes PDF of a paper; elsewhere its page prints itself. */
export const canPrintPdf = (): boolean => findOffice() !== null

/** A Word file as it is, or as PDF. Throws as `printPdf`. */
export const printPaper = async (docx: Uint8Array, kind: PaperKind): Promise<Uint8Array> =>
  kind === 'pdf' ? printPdf(docx) : docx
