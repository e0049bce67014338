/** A word as it was recognised: where it stands, in points from the top left corner, and how sure the recognition is (0 to 100). */
export type ScannedWord = { text: string; left: number; right: number; sure: number }
export type ScannedLine = { y: number; size: number; words: ScannedWord[] }
/** A page as it was recognised. */
export type ScannedPage = { width: number; height: number; lines: ScannedLine[] }

/**
 * How far the recognition of a kept scan is: its pages so far of `count`, when it last went on (an instant), the code of the refusal that ended it, and the
 * text as a person corrected it.
 */
export type KeptScan = { count: number; pages: ScannedPage[]; at: string; failed?: string; text?: string }

/** Below this a person has to look: of a clean page one word in thirty, most of them wrong in a sign. */
const sureEnough = 80
export const isUnsure = ({ sure }: ScannedWord): boolean => sure < sureEnough

export type ScanState = 'running' | 'done' | 'failed'
export const stateOf = ({ count, pages, failed }: KeptScan): ScanState =>
  failed ? 'failed' : pages.length < count ? 'running' : 'done'

// A page takes some seconds, two minutes at most.
const longestPage = 180_000
/** Whether nobody is at work on a scan that is not done, as after a restart. */
export const isAbandoned = (scan: KeptScan, now: string): boolean =>
  stateOf(scan) === 'running' && Date.parse(now) - Date.parse(scan.at) > longestPage
