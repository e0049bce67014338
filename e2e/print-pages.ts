import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeGreyPng } from './write-grey-png'

/** Whether poppler is here, which reads and draws what was printed. */
export const canReadPrint = spawnSync('pdftotext', ['-v']).error === undefined

/** Prints the page as the browser's own print would, paper size and margins as the page says. */
export const print = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true })

/** The text of each printed page, its blanks as one. */
export function readPages(pdf: Buffer): string[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'a.pdf'), pdf)
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' })
    return text
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replace(/\s+/g, ' '))
  })
}

/** Draws a page of a printed document as a small grey picture; `to` is its path without the ending. */
export function drawPage(pdf: Buffer, to: string, page = 1): void {
  inFolder((folder) => {
    writeFileSync(join(folder, 'a.pdf'), pdf)
    const range = ['-f', String(page), '-l', String(page), '-singlefile']
    execFileSync('pdftoppm', ['-gray', '-r', '96', ...range, join(folder, 'a.pdf'), join(folder, 'a')])
    writeFileSync(`${to}.png`, writeGreyPng(readFileSync(join(folder, 'a.pgm'))))
  })
}

/** On which printed page each sheet of a workbook begins: where its title stands over its note. */
export const listFirstPages = (pdf: Buffer): number[] =>
  readPages(pdf).flatMap((text, at) => (/^\s*\S+法治政府建设\S+ 条件：/.test(text) ? [at + 1] : []))

/** A workbook or a Word file as LibreOffice prints it. */
export function printFile(bytes: Buffer, kind: 'xlsx' | 'docx'): Buffer {
  return inFolder((folder) => {
    const file = join(folder, `a.${kind}`)
    writeFileSync(file, bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    })
    return readFileSync(join(folder, 'a.pdf'))
  })
}

function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'print-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
