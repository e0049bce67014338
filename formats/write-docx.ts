import { Document, FootnoteReferenceRun, Packer, Paragraph, type Table, TextRun } from 'docx'
import { cleanAll } from '@/domain/clean-text'
import { type Ends, writeEnds } from './official/ends'
import { type FactTable, writeFacts } from './official/facts'
import { finishPackage } from './official/finish-package'
import { writeFooters } from './official/footers'
import { type Look, measures, page } from './official/layout'
import { writeSignature } from './official/signature'
import { paragraphStylesOf, styleIds } from './official/styles'
import { writeTable } from './official/table'
import { writeTitle } from './official/title'

/** A stretch of text; `footnote` is set at its end; `marked` highlights it, because its evidence is missing. */
export type Run = { text: string; footnote?: string; marked?: boolean }
export type Block =
  | { kind: 'heading1' | 'heading2' | 'heading3' | 'paragraph'; runs: Run[] }
  | { kind: 'table'; header: string[]; rows: string[][]; widths?: number[] }
  | ({ kind: 'facts' } & FactTable)
  | ({ kind: 'ends' } & Ends)
/** An official document; `above` stands before the title, `below` after the signature; `addressee` and the date of the `signature` stand as they are given; `widths` are shares of the text width; `look` is the standard's unless said. */
export type OfficialDocument = {
  title: string
  above?: Block[]
  addressee?: string
  blocks: Block[]
  signature?: { issuer: string; date: string }
  below?: Block[]
  look?: Look
}

/**
 * Writes a Word file in the layout of GB/T 9704-2012: A4, 22 lines of 28 characters, its fonts and headings, page numbers
 * outside, footnotes, and the signature with room for a seal. The same document gives the same bytes.
 */
export async function writeOfficialDocument(document: OfficialDocument): Promise<Uint8Array> {
  const bytes = await Packer.pack(buildDocument(cleanAll(document)), 'uint8array')
  return finishPackage(bytes)
}

function buildDocument(official: OfficialDocument): Document {
  const { title, above = [], addressee, blocks, signature, below = [], look = 'document' } = official
  const notes = createNotes()
  const children = [
    ...above.flatMap((block) => writeBlock(block, notes)),
    writeTitle(title, look),
    ...(addressee === undefined
      ? []
      : [new Paragraph({ style: styleIds.addressee, children: [new TextRun(addressee)] })]),
    ...blocks.flatMap((block) => writeBlock(block, notes)),
    ...(signature ? writeSignature(signature) : []),
    ...below.flatMap((block) => writeBlock(block, notes)),
  ]
  return new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: paragraphStylesOf(look),
    footnotes: notes.footnotes,
    evenAndOddHeaderAndFooters: true,
    sections: [{ properties: sectionOf(look), footers: writeFooters(), children }],
  })
}

const { width, height, left, right, footer } = page
const sectionOf = (look: Look) => {
  const { top, bottom } = measures[look]
  const below = Math.min(footer, bottom - 400)
  return {
    page: { size: { width, height }, margin: { top, bottom, left, right, header: 850, footer: below, gutter: 0 } },
  }
}

type Notes = { footnotes: Record<string, { children: Paragraph[] }>; add: (text: string) => number }

function createNotes(): Notes {
  const footnotes: Notes['footnotes'] = {}
  let count = 0
  return {
    footnotes,
    add(text) {
      count += 1
      footnotes[String(count)] = {
        children: [new Paragraph({ style: styleIds.footnote, children: [new TextRun(` ${text}`)] })],
      }
      return count
    },
  }
}

function writeBlock(block: Block, notes: Notes): (Paragraph | Table)[] {
  if (block.kind === 'table') return writeTable(block)
  if (block.kind === 'facts') return writeFacts(block)
  if (block.kind === 'ends') return [writeEnds(block)]
  return [new Paragraph({ style: styleIds[block.kind], children: block.runs.flatMap((run) => writeRun(run, notes)) })]
}

function writeRun({ text, footnote, marked }: Run, notes: Notes): (TextRun | FootnoteReferenceRun)[] {
  const look = marked ? { highlight: 'yellow' as const } : {}
  const lines = text.split(/\r\n?|\n/).map((line, index) => new TextRun({ text: line, break: index ? 1 : 0, ...look }))
  return footnote === undefined ? lines : [...lines, new FootnoteReferenceRun(notes.add(footnote))]
}
