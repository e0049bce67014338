import { Refusal } from '@/domain/refusal'
import { holdsProgram } from './find-program'
import { refuseCarried } from './refuse'

/** Dots: a sheet of A3 at 600 to the inch has seventy million. */
export const mostDots = 100_000_000
/** Where a PNG names its width and height, and the first byte of each kind. */
const pngSize = { width: 16, height: 20, end: 24 }
const firstOf = { png: 0x89, marker: 0xff }
/** Where a marker of JPEG names its length, a frame its height and width. */
const inMarker = { length: 2, height: 5, width: 7, end: 9 }
const [startOfFrame, lastFrame, firstMarker] = [0xc0, 0xcf, 2]
/** Markers of JPEG amid those of frames that begin none: tables, an extension, arithmetic conditions. */
const noFrames = [0xc4, 0xc8, 0xcc]

/** Passes a picture (PNG or JPEG) that holds no program and would not fill the memory once it is unpacked. Refuses `fileHostile`, `fileDamaged`. */
export function ensurePlainPicture(bytes: Uint8Array): void {
  if (holdsProgram(bytes)) refuseCarried('program')
  const dots = countDots(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (dots === undefined) throw new Refusal('fileDamaged')
  if (dots > mostDots) throw new Refusal('fileHostile', { reason: 'unpackedSize', found: dots })
}

function countDots(view: Buffer): number | undefined {
  if (view[0] === firstOf.png)
    return view.length > pngSize.end ? view.readUInt32BE(pngSize.width) * view.readUInt32BE(pngSize.height) : undefined
  let at = firstMarker
  while (at + inMarker.end < view.length && view[at] === firstOf.marker) {
    const marker = view[at + 1] ?? 0
    // Any number of bytes may fill up the room before a marker.
    if (marker === firstOf.marker) {
      at++
      continue
    }
    if (marker >= startOfFrame && marker <= lastFrame && !noFrames.includes(marker))
      return view.readUInt16BE(at + inMarker.height) * view.readUInt16BE(at + inMarker.width)
    at += 2 + view.readUInt16BE(at + inMarker.length)
  }
  return undefined
}
