import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { readReport } from '@/reader/read-report'
import { convertWithOffice, hasOffice } from '../testing/run-soffice'
import { countScan, drawScan } from './draw-scan'
import { findRecognizer } from './find-recognizer'
import { recognizePage } from './recognize-page'
import { writeScan } from './write-scan'

const isReady = hasOffice && findRecognizer() !== null
if (!isReady) console.warn('The recognition of letters or LibreOffice is missing: scans are not recognised here')

it.skipIf(!isReady)(
  'recognises the printed sample report, its first page set askew',
  { timeout: 240_000 },
  async () => {
    const docx = new Uint8Array(await readFile('samples/nandu-2025.docx'))
    const pdf = convertWithOffice(docx, 'docx', 'pdf')
    expect(await countScan(pdf)).toBe(2)
    const drawn = await Promise.all([1, 2].map((page) => drawScan(pdf, page)))
    const scans = [await setAskew(drawn[0]?.picture ?? new Uint8Array()), drawn[1]?.picture ?? new Uint8Array()]
    const pages = [await recognizePage(scans[0] ?? pdf, 1), await recognizePage(scans[1] ?? pdf, 1)]
    const text = writeScan(pages)
    expect(text).toMatch(/南渡街道2025年法治政府建设年度报告/)
    expect(text).toMatch(/11月底前完成8件信访积案法治化化解/)
    expect(text).not.toMatch(/^[—一 ]*[12][—一 ]*$/m)
    const due = readReport(text).steps.flatMap(({ commitments }) => commitments.map(({ deadline }) => deadline?.due))
    expect(due).toEqual(expect.arrayContaining(['2026-11-30', '2026-06-30', '2026-09-30']))
  },
)

/** The picture turned by one degree, as a sheet lies in a scanner. */
async function setAskew(png: Uint8Array): Promise<Uint8Array> {
  const pdfjs = createRequire(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const { createCanvas, loadImage } = pdfjs('@napi-rs/canvas')
  const picture = await loadImage(Buffer.from(png))
  const canvas = createCanvas(picture.width, picture.height)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, picture.width, picture.height)
  context.rotate(Math.PI / 180)
  context.drawImage(picture, 0, 0)
  return new Uint8Array(canvas.toBuffer('image/png'))
}

it('draws a page of a pdf and refuses one that is not there', async () => {
  const docx = await import('../testing/make-pdf')
  const pdf = docx.makePdf([[{ text: 'Next steps', left: 72, y: 100 }]])
  const { picture, type } = await drawScan(pdf, 1)
  expect([type, Buffer.from(picture.subarray(1, 4)).toString()]).toEqual(['image/png', 'PNG'])
  await expect(drawScan(pdf, 2)).rejects.toMatchObject({ code: 'notFound' })
  await expect(drawScan(Buffer.from('text'), 1)).rejects.toMatchObject({ code: 'fileWrongType' })
})
