import type { ScannedPage } from '@/domain/report/scan'
import { runSafely } from '../beside/run-safely'
import { drawTurns, scanTurns } from '../beside/turns'
import type { DrawnPage } from './draw-scan'

const caps = { megabytes: 768, seconds: 120 }

/** As `countScan`, in a process of its own. */
export const countScanSafely = (bytes: Uint8Array): Promise<number> => runSafely({ task: 'scanCount' }, bytes)

/** As `recognizePage`, in a process of its own, one page at a time in all: nobody's upload waits for it. */
export const recognizeSafely = (bytes: Uint8Array, page: number): Promise<ScannedPage> =>
  runSafely({ task: 'scanPage', page }, bytes, caps, scanTurns)

/** As `drawScan`, in a process of its own. */
export async function drawSafely(bytes: Uint8Array, page: number): Promise<DrawnPage> {
  const { picture, type } = await runSafely<{ picture: string; type: DrawnPage['type'] }>(
    { task: 'scanPicture', page },
    bytes,
    undefined,
    drawTurns,
  )
  return { picture: new Uint8Array(Buffer.from(picture, 'base64')), type }
}
