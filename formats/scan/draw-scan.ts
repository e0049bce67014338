import { createRequire } from 'node:module'
import { Refusal } from '@/domain/refusal'
import { ensurePlainPicture } from '../harmless/ensure-plain-picture'
import { loadPdf } from '../pdf/load-pdf'
import { sniffType } from '../upload/sniff-type'

/** A page as a picture, and its media type. */
export type DrawnPage = { picture: Uint8Array; type: 'image/png' | 'image/jpeg' }

/** Dots to an inch at which letters of a report are recognised best. */
const dots = 200
const mostDots = 4_000
const pointsToInch = 72

/** How many pages a scan has that are to be recognised: those of a pdf, one of a picture. Refuses as `ensurePlainPicture` and `loadPdf` do. */
export async function countScan(bytes: Uint8Array): Promise<number> {
  if (sniffType(bytes) !== 'pdf') ensurePlainPicture(bytes)
  if (sniffType(bytes) !== 'pdf') return 1
  const pdf = await loadPdf(bytes)
  const count = pdf.numPages
  await pdf.destroy()
  return count
}

/** A page of a scan as a picture: of a pdf drawn, a picture as it is. Refuses `fileWrongType`, `notFound`, and as `countScan`. */
export async function drawScan(bytes: Uint8Array, number: number): Promise<DrawnPage> {
  const type = sniffType(bytes)
  if (type === 'png' || type === 'jpg') return { picture: bytes, type: type === 'png' ? 'image/png' : 'image/jpeg' }
  if (type !== 'pdf') throw new Refusal('fileWrongType', { found: type })
  const pdf = await loadPdf(bytes)
  if (number < 1 || number > pdf.numPages) throw new Refusal('notFound')
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: Math.min(dots / pointsToInch, mostDots / Math.max(width, height)) })
  const { createCanvas } = loadCanvas()
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({ canvas: canvas as never, canvasContext: canvas.getContext('2d') as never, viewport }).promise
  const picture = new Uint8Array(canvas.toBuffer('image/png'))
  await pdf.destroy()
  return { picture, type: 'image/png' }
}

type Canvas = { getContext: (kind: '2d') => unknown; toBuffer: (type: 'image/png') => Buffer }

// It comes with pdfjs, which draws on it.
function loadCanvas(): { createCanvas: (width: number, height: number) => Canvas } {
  const pdfjs = createRequire(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return pdfjs('@napi-rs/canvas')
}
