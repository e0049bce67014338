import { readFile } from 'node:fs/promises'
import { CFB, read, utils } from '@e965/xlsx'
import type { Locator } from '@playwright/test'
import type { Hand } from './hand'

/** The file that a press brings. */
export async function download(hand: Hand, link: Locator): Promise<Buffer> {
  const [taken] = await Promise.all([hand.page.waitForEvent('download'), hand.click(link)])
  return readFile(await taken.path())
}

/** The rows of a sheet by their headings, found by one of them. */
export function readSheet(bytes: Buffer, name: string, heading: string): Record<string, string>[] {
  const sheet = read(bytes).Sheets[name]
  if (!sheet) throw new Error(`no sheet ${name}`)
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' })
  const at = rows.findIndex((row) => row.includes(heading))
  const headings = rows[at] ?? []
  return rows.slice(at + 1).map((row) => Object.fromEntries(headings.map((name, index) => [name, row[index] ?? ''])))
}

/** The text of a Word file, a line for each paragraph. */
export function readWord(bytes: Buffer): string {
  const part = CFB.find(CFB.read(bytes, { type: 'buffer' }), '/word/document.xml')
  const xml = Buffer.from((part?.content as Uint8Array | undefined) ?? []).toString('utf8')
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
}
