import { Refusal } from '@/domain/refusal'
import { mostDots } from './ensure-plain-picture'
import { partPdf } from './read-pdf-streams'

const sizes = { width: /\/Width\s+(\d+)/, height: /\/Height\s+(\d+)/ }

/** Passes a pdf none of whose pictures says that it would fill the memory once it is unpacked; `loadPdf` leaves out one that hides it. Refuses `fileHostile`. */
export function ensurePdfPictures(bytes: Uint8Array): void {
  const { streams } = partPdf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  for (const { dictionary } of streams) {
    const [width, height] = [readSize(sizes.width, dictionary), readSize(sizes.height, dictionary)]
    if (width * height > mostDots) throw new Refusal('fileHostile', { reason: 'unpackedSize', found: width * height })
  }
}

const readSize = (size: RegExp, dictionary: string): number => Number(size.exec(dictionary)?.[1] ?? 0)
