import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReport } from '@/reader/read-report'
import { nameFurniture } from './account/name-furniture'
import { readDocument } from './read-document'
import { makeDocx, paragraph } from './testing/make-docx'
import { makePdf } from './testing/make-pdf'
import { loadZip, unpackEntry } from './zip/read-zip'
import { writeZip } from './zip/write-zip'

/** A file into whose words others are put at random places; each reader has some. */
type Mutable = { name: string; places: number; write: (put: ReadonlyMap<number, string>) => Promise<Uint8Array> }

/** Words that nothing else in a file has: letters by their number. */
const wordsOf = (at: number): string =>
  `词${[...String(at)].map((digit) => '零壹贰叁肆伍陆柒捌玖'[Number(digit)]).join('')}尾`

const shown = /(?<=<w:t(?: [^<>]*)?>)[^<>]+(?=<\/w:t>)/g
const onPage = /(?<=<(?:p|li|td|th|h\d|span|a|del|s)(?: [^<>]*)?>)[^<>\s][^<>]*(?=<)/g
const line = /[^\n]+/g

const putInto = (source: string, pattern: RegExp, put: ReadonlyMap<number, string>): string => {
  let at = -1
  return source.replace(pattern, (words) => {
    at += 1
    return `${words}${put.get(at) ?? ''}`
  })
}
const count = (source: string, pattern: RegExp): number => source.match(pattern)?.length ?? 0
const ofText = (name: string, source: string, pattern: RegExp): Mutable => ({
  ...{ name, places: count(source, pattern) },
  write: async (put) => Buffer.from(putInto(source, pattern, put)),
})

const cases = new URL('../../shared/cases/', import.meta.url)
const isThere = existsSync(cases)
if (!isThere) console.warn('The small cases beside this folder are absent: mutants are made of own samples alone')
const caseFiles = isThere
  ? readdirSync(cases, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:docx|html|txt)$/.test(name))
  : []

function ofCase(name: string): Mutable {
  const bytes = readFileSync(new URL(name, cases))
  if (name.endsWith('.txt')) return ofText(name, bytes.toString(), line)
  if (name.endsWith('.html')) return ofText(name, bytes.toString(), onPage)
  const zip = loadZip(bytes)
  const parts = Object.fromEntries([...zip.keys()].map((part) => [part, unpackEntry(zip, part) ?? new Uint8Array()]))
  const body = Buffer.from(parts['word/document.xml'] ?? []).toString()
  return {
    ...{ name, places: count(body, shown) },
    write: (put) => writeZip({ ...parts, 'word/document.xml': Buffer.from(putInto(body, shown, put)) }),
  }
}

const lineLength = 24
/** A sample of this project in each kind of file. */
function ofSample(name: string): Mutable[] {
  const source = readFileSync(new URL(`../samples/${name}`, import.meta.url), 'utf8')
  const lines = source.split('\n').filter((each) => each.trim() !== '')
  const told = (put: ReadonlyMap<number, string>) => lines.map((each, at) => `${each}${put.get(at) ?? ''}`)
  const escapeXml = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const print = (words: string[]) =>
    words
      .flatMap((each) => each.match(new RegExp(`.{1,${lineLength}}`, 'gu')) ?? [])
      .map((text, at) => ({ page: Math.floor(at / 20), text, left: 90, y: 60 + 32 * (at % 20), size: 16 }))
  const kinds: [string, (words: string[]) => Promise<Uint8Array>][] = [
    ['txt', async (words) => Buffer.from(words.join('\n'))],
    ['docx', (words) => makeDocx(words.map((each) => paragraph(escapeXml(each))).join(''))],
    [
      'html',
      async (words) =>
        Buffer.from(`<html><body>${words.map((each) => `<p>${escapeXml(each)}</p>`).join('')}</body></html>`),
    ],
    [
      'pdf',
      async (words) => {
        const printed = print(words)
        const pages = (printed.at(-1)?.page ?? 0) + 1
        return makePdf(Array.from({ length: pages }, (_, at) => printed.filter(({ page }) => page === at)))
      },
    ],
  ]
  return kinds.map(([kind, make]) => ({
    name: `${name} as ${kind}`,
    places: lines.length,
    write: (put) => make(told(put)),
  }))
}

const samples = readdirSync(new URL('../samples', import.meta.url)).filter((name) => name.endsWith('.txt'))
const all = [...caseFiles.map(ofCase), ...samples.flatMap(ofSample)].filter(({ places }) => places > 0)
const runs = { numRuns: Number(process.env.MUTATIONS ?? 300), seed: 20_261_201 }

test('every word put into a file is in the text that is read of it, or named as left out', {
  timeout: 240_000,
}, async () => {
  const spots = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...all), spots, async ({ name, places, write }, where) => {
      const put = new Map(where.map((spot, at) => [Math.floor(spot * places), wordsOf(at)]))
      const document = await readDocument(await write(put), name.replace(/ as /, '.'))
      const read = readReport(document.text).text.replace(/\s/g, '')
      const named = nameFurniture(document)
        .map(({ text }) => text)
        .join('\n')
        .replace(/\s/g, '')
      const lost = [...put.values()].filter((words) => !read.includes(words) && !named.includes(words))
      expect({ name, lost }).toEqual({ name, lost: [] })
    }),
    runs,
  )
})
