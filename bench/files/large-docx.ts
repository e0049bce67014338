import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { makeDocx, paragraph } from '@/formats/testing/make-docx'
import { chineseSamples, growText } from './grow-text'

export type LargeFile = { what: string; name: string; bytes: Uint8Array; xml: number; isSound: boolean }

const properties =
  '<w:ind w:firstLine="640"/><w:spacing w:line="560"/><w:rPr><w:rFonts w:ascii="FangSong" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr>'
const report = readFileSync('samples/yunxi-2025.txt', 'utf8')
/** What was done last year: none of it is a promise. */
const pastYear = report.slice(0, report.search(/\n[一二三四五]、.*(不足|问题)/))

/**
 * Word files of about ten megabytes: a report with pictures, a yearbook that holds one report among much other text, and report
 * after report, which is more than one plan can hold; and the largest plan that is taken.
 */
export async function listLargeFiles(): Promise<LargeFile[]> {
  const yearbook = `${growText([pastYear], 4_600_000)}\n${report}`
  const many = growText(chineseSamples, 4_600_000)
  return [
    await file('a report, pictures make 10 MB', true, report, pictures(14)),
    await file('a yearbook, 10 MB of document.xml', true, yearbook, {}),
    await file('the same with 9 MB of pictures', true, `${yearbook}\n附件二`, pictures(13)),
    await file('many reports, 10 MB of document.xml', false, many, {}),
    await file('reports of some 480 commitments', true, growText(chineseSamples, 128_000), {}),
  ]
}

async function file(what: string, isSound: boolean, text: string, parts: Record<string, string>): Promise<LargeFile> {
  const body = text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => paragraph(line.replace(/[&<]/g, ''), properties))
    .join('')
  const bytes = await makeDocx(body, parts)
  return { what, name: 'large.docx', bytes, xml: Buffer.byteLength(body), isSound }
}

/** Pictures that do not pack, a megabyte each. */
const pictures = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`word/media/${index}.jpg`, randomBytes(760_000).toString('base64')]),
  )
