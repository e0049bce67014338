import { pathToFileURL } from 'node:url'
import { Refusal } from '@/domain/refusal'
import type { ScannedLine, ScannedPage } from '@/domain/report/scan'
import { drawScan } from './draw-scan'
import { findRecognizer, type Recognizer } from './find-recognizer'

type Box = { x0: number; y0: number; x1: number; y1: number }
type FoundWord = { text: string; confidence: number; bbox: Box }
type FoundLine = { bbox: Box; baseline: Box; words: FoundWord[] }
type Found = { data: { blocks: { paragraphs: { lines: FoundLine[] }[] }[] | null } }
type Worker = {
  recognize: (picture: Buffer, options: { rotateAuto: boolean }, output: { blocks: boolean }) => Promise<Found>
  terminate: () => Promise<unknown>
}
type Program = { createWorker: (letters: string, engine: number, options: object) => Promise<Worker> }

const neuralEngine = 1
/** Points to a dot where a page's true measure is not known: its longer side as that of A4. */
const longestSide = 842
/** How far the heights of lines of one size may differ. */
const alike = 0.25
/** What the margins add to where the letters end. */
const margins = { right: 1.1, bottom: 1.05 }

/** Recognises a page of a scan, by what is installed on this machine alone. Refuses `scanUnread` where nothing is, and as `drawScan`. */
export async function recognizePage(bytes: Uint8Array, number: number): Promise<ScannedPage> {
  const recognizer = findRecognizer()
  if (!recognizer) throw new Refusal('scanUnread')
  const { picture } = await drawScan(bytes, number)
  const worker = await start(recognizer)
  try {
    const { data } = await worker.recognize(Buffer.from(picture), { rotateAuto: true }, { blocks: true })
    return toPage((data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines)))
  } finally {
    await worker.terminate()
  }
}

async function start({ program, letters }: Recognizer): Promise<Worker> {
  const loaded: { default: Program } = await import(/* @vite-ignore */ pathToFileURL(program).href)
  return loaded.default.createWorker('chi_sim', neuralEngine, { langPath: letters, cacheMethod: 'none', gzip: true })
}

/** The page ends where its outermost letters would leave the usual margin: only what stands beside what matters. */
function toPage(lines: FoundLine[]): ScannedPage {
  const right = Math.max(1, ...lines.map(({ bbox }) => bbox.x1))
  const bottom = Math.max(1, ...lines.map(({ bbox }) => bbox.y1))
  const points = longestSide / Math.max(bottom * margins.bottom, right)
  const usual = findMiddle(lines.map(({ bbox }) => bbox.y1 - bbox.y0)) * points
  const placed = lines.map((line) => toLine(line, points, usual))
  return { width: right * margins.right * points, height: bottom * margins.bottom * points, lines: placed }
}

function toLine({ bbox, words }: FoundLine, points: number, usual: number): ScannedLine {
  const height = (bbox.y1 - bbox.y0) * points
  // Boxes differ by the letters in them: a heading is set larger by more than a quarter.
  const size = Math.abs(height - usual) < alike * usual ? usual : height
  return {
    y: bbox.y1 * points,
    size,
    words: words.map(({ text, confidence, bbox: box }) => ({
      text,
      left: box.x0 * points,
      right: box.x1 * points,
      sure: Math.round(confidence),
    })),
  }
}

function findMiddle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
