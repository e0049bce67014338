import { findOffice } from '@/formats/office/find-office'
import { printPdf } from '@/formats/office/print-pdf'

/** A paper to hand out, with its name without an ending. */
export type Paper = { bytes: Uint8Array; name: string }
export type PaperKind = 'docx' | 'pdf'

/** True where this machine makes PDF of a paper; elsewhere its page prints itself. */
export const canPrintPdf = (): boolean => findOffice() !== null

/** A Word file as it is, or as PDF. Throws as `printPdf`. */
export const printPaper = async ({ bytes, name }: Paper, kind: PaperKind): Promise<Paper> => ({
  name,
  bytes: kind === 'pdf' ? await printPdf(bytes) : bytes,
})
