import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '@/domain/refusal'
import { giveTurn, takeTurn } from '../beside/turns'
import { findOffice } from './find-office'

const longestMs = 60_000

/**
 * A Word file of ours as PDF, by LibreOffice in a process of low priority with a profile of its own and without this process's settings; one
 * minute at most, and no more at once than files are read. Throws `Refusal`: officeMissing, readingBusy, pdfFailed.
 */
export async function printPdf(docx: Uint8Array): Promise<Uint8Array> {
  const office = findOffice()
  if (!office) throw new Refusal('officeMissing')
  await takeTurn()
  const folder = await mkdtemp(join(tmpdir(), 'jiannuo-pdf-'))
  try {
    await writeFile(join(folder, 'paper.docx'), docx)
    await convert(office, folder)
    return await readFile(join(folder, 'paper.pdf'))
  } catch {
    throw new Refusal('pdfFailed')
  } finally {
    giveTurn()
    await rm(folder, { recursive: true, force: true })
  }
}

function convert(office: string, folder: string): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const words = [
    profile,
    '--headless',
    '--norestore',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, 'paper.docx'),
  ]
  const { PATH, LANG, NODE_ENV } = process.env
  return new Promise((resolve, reject) => {
    const child = execFile(
      office,
      words,
      { timeout: longestMs, killSignal: 'SIGKILL', env: { PATH, LANG, NODE_ENV, HOME: folder } },
      (error) => (error ? reject(error) : resolve()),
    )
    if (child.pid !== undefined) setPriority(child.pid, 5)
  })
}
