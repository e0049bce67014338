import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '@/domain/refusal'
import { printTurns } from '../beside/turns'
import { findOffice } from './find-office'

const longestMs = 60_000

/**
 * A Word file of ours as PDF, by LibreOffice in processes of low priority with a profile of their own and without this process's settings; one
 * minute at most (`ms`), after which all of them are ended. Throws `Refusal`: officeMissing, readingBusy, pdfFailed.
 */
export async function printPdf(docx: Uint8Array, ms = longestMs): Promise<Uint8Array> {
  const office = findOffice()
  if (!office) throw new Refusal('officeMissing')
  await printTurns.takeTurn()
  try {
    return await printIn(await mkdtemp(join(tmpdir(), 'jiannuo-pdf-')), office, docx, ms)
  } catch {
    throw new Refusal('pdfFailed')
  } finally {
    printTurns.giveTurn()
  }
}

async function printIn(folder: string, office: string, docx: Uint8Array, ms: number): Promise<Uint8Array> {
  try {
    await writeFile(join(folder, 'paper.docx'), docx)
    await convert(office, folder, ms)
    return await readFile(join(folder, 'paper.pdf'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function convert(office: string, folder: string, ms: number): Promise<void> {
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
    const env = { PATH, LANG, NODE_ENV, HOME: folder }
    // A group of its own: what LibreOffice starts is ended with it.
    const child = spawn(office, words, { env, detached: true, stdio: 'ignore' })
    const timer = setTimeout(() => endGroup(child.pid), ms)
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`))))
    child.once('close', () => clearTimeout(timer))
    if (child.pid !== undefined) setPriority(child.pid, 5)
  })
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
