import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { Refusal } from '@/domain/refusal'
import { mostDots } from '../harmless/ensure-plain-picture'

/** Opens a pdf with the character maps that Chinese files without embedded fonts need. Refuses `fileEncrypted`, `fileDamaged`. */
export async function loadPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  ensureWhole(bytes)
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const pdfjs = await loadPdfjs(folder)
  try {
    return await pdfjs.getDocument({
      data: Uint8Array.from(bytes),
      cMapUrl: join(folder, 'cmaps/'),
      cMapPacked: true,
      standardFontDataUrl: join(folder, 'standard_fonts/'),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: true,
      // A larger one is left out: each of its dots takes eight bytes when it is drawn.
      maxImageSize: mostDots,
      verbosity: 0,
    }).promise
  } catch (error) {
    throw new Refusal(error instanceof Error && error.name === 'PasswordException' ? 'fileEncrypted' : 'fileDamaged')
  }
}

/** The shortened build: what starts TypeScript reads through each module first, and needs a second more for the long one. */
async function loadPdfjs(folder: string): Promise<typeof import('pdfjs-dist')> {
  const addressOf = (name: string) => pathToFileURL(join(folder, 'legacy/build', name)).href
  const pdfjs: typeof import('pdfjs-dist') = await import(addressOf('pdf.min.mjs'))
  pdfjs.GlobalWorkerOptions.workerSrc = addressOf('pdf.worker.min.mjs')
  return pdfjs
}

/** A cut file would be read in part and look whole: it lacks the mark that ends every pdf. */
function ensureWhole(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 4096))).toString('latin1')
  if (!tail.includes('%%EOF') && !tail.includes('startxref')) throw new Refusal('fileDamaged')
}
