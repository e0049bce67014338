import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '@/domain/clean-text'
import { childElements, readXml, type XmlNode } from './read-xml'
import { unescapeFormula } from './text/formula-text'
import { writeCsvRows } from './write-csv'
import { writeOfficialDocument } from './write-docx'
import { writeWorkbook } from './write-xlsx'
import { readWorkbook } from './xlsx/read-workbook'
import { loadZip, unpackEntry } from './zip/read-zip'

const bad = [
  '\0',
  '\x01',
  '\x0b',
  '\x1f',
  '\ufffe',
  '\uffff',
  '\ufdd0',
  '\ufdef',
  '\u{1fffe}',
  '\u{10ffff}',
  '\ud800',
  '\udfff',
]
const odd = [
  '=',
  '＝',
  "'",
  '"',
  '<',
  '&',
  ']]>',
  '_x000D_',
  '_xFFFE_',
  '\t',
  '\n',
  '\r',
  '\r\n',
  ',',
  '\ufeff',
  '\x7f',
  '\x85',
  '\u202e',
  '😀',
  ' ',
]
const piece = fc.oneof(fc.constantFrom(...bad, ...odd), fc.string({ unit: 'binary', maxLength: 4 }))
const anyText = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''))
const texts = fc.array(anyText, { minLength: 1, maxLength: 12 })

/** Every part of an office file as XML; throws where one is not well-formed. */
function readParts(bytes: Uint8Array): Map<string, XmlNode> {
  const zip = loadZip(bytes)
  const names = [...zip.keys()].filter((name) => /[.](xml|rels)$/.test(name))
  return new Map(names.map((name) => [name, readXml(unpackEntry(zip, name) ?? new Uint8Array())]))
}

/** The text of each element of a name, below a node. */
function listTexts(node: XmlNode, name: string): string[] {
  if (node.name === name) return [node.children.filter((child) => typeof child === 'string').join('')]
  return childElements(node).flatMap((child) => listTexts(child, name))
}

describe('whatever text is stored', () => {
  test('a workbook opens, and every cell, title and header comes back without what no file can hold', async () => {
    await fc.assert(
      fc.asyncProperty(texts, anyText, async (cells, top) => {
        const columns = [{ header: top, width: 9 }]
        const bytes = await writeWorkbook([
          { name: top, title: top, notes: [top], columns, rows: cells.map((text) => [text]) },
        ])
        readParts(bytes)
        const [{ rows } = { rows: [] }] = await readWorkbook(bytes)
        // The library that reads takes a line end of two signs for one of one.
        const written = [top, top, top, ...cells].map((text) => cleanText(text).replaceAll('\r\n', '\n'))
        expect(written.map((_, index) => rows[index]?.[0] ?? '')).toEqual(written)
      }),
      { numRuns: 50 },
    )
  })

  test('a Word file opens, and every paragraph, footnote and cell comes back', async () => {
    await fc.assert(
      fc.asyncProperty(texts, anyText, async (words, other) => {
        const bytes = await writeOfficialDocument({
          title: other,
          addressee: other,
          blocks: [
            ...words.map((text) => ({ kind: 'paragraph' as const, runs: [{ text, footnote: other, marked: true }] })),
            { kind: 'heading1', runs: [{ text: other }] },
            { kind: 'table', header: [other], rows: words.map((text) => [text]) },
          ],
          signature: { issuer: other, date: other },
        })
        const parts = readParts(bytes)
        const shown = listTexts(parts.get('word/document.xml') ?? { name: '', attributes: {}, children: [] }, 't').join(
          '',
        )
        const plain = (text: string) => cleanText(text).replace(/[\r\n]/g, '')
        expect(shown.replace(/[\r\n]/g, '')).toBe(
          [other, other, ...words, other, other, ...words, other, other].map(plain).join(''),
        )
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  test('a CSV file comes back, and no cell is a formula', () => {
    fc.assert(
      fc.property(texts, (cells) => {
        const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(
          writeCsvRows(
            ['h'],
            cells.map((cell) => [cell]),
          ),
        )
        expect(text).not.toMatch(/[\0\ufffe\uffff]/)
        const read = readCsvColumn(text.slice(1)).slice(1)
        expect(read.map(unescapeFormula)).toEqual(cells.map(cleanText))
        for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      }),
    )
  })

  test('a cell longer than Excel takes is cut, and says so', async () => {
    const bytes = await writeWorkbook([
      { name: 'a', columns: [{ header: 'h', width: 9 }], rows: [['字'.repeat(40_000)]] },
    ])
    const cell = (await readWorkbook(bytes))[0]?.rows[1]?.[0] ?? ''
    expect(cell).toHaveLength(32_767)
    expect(cell.endsWith('字…')).toBe(true)
  })
})

function readCsvColumn(text: string): string[] {
  return [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^\r\n]*))\r\n/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}
