import { Refusal } from '@/domain/refusal'
import { printTurns } from '../beside/turns'
import { convertFile } from './convert-file'
import { findOffice } from './find-office'

const longestMs = 60_000

/** A Word file of ours as PDF; one minute at most (`ms`). Throws `Refusal`: officeMissing, readingBusy, pdfFailed. */
export async function printPdf(docx: Uint8Array, ms = longestMs): Promise<Uint8Array> {
  const office = findOffice()
  if (!office) throw new Refusal('officeMissing')
  await printTurns.takeTurn()
  try {
    return await convertFile(office, docx, { from: 'docx', to: 'pdf', ms })
  } catch {
    throw new Refusal('pdfFailed')
  } finally {
    printTurns.giveTurn()
  }
}
