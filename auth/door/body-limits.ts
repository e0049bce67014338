import { largestForm } from '@/domain/upload-limits'

const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** What somebody without a session may send: a log-in and little more. */
export const strangersLimit = 64 * kilobyte
/** Past this a body is laid aside on the disk and waits its turn, so that many at once do not fill the memory. */
export const largeBody = megabyte

const usual = 2 * megabyte
/** Pages whose forms carry files. */
const uploads = [
  /^\/reports\/(?:import|ledger|[^/]+\/(?:about|assignment))$/,
  /^\/tasks\/(?:workbook|[^/]+\/(?:report|evidence(?:\/(?!reuse$)[^/]+)?))$/,
  /^\/admin\/(?:import|holidays)$/,
  /^\/api\/v1\/tasks\/[^/]+\/evidence$/,
]

/** The most bytes that a page's own forms may send. */
export const bodyLimit = (path: string): number => (uploads.some((pattern) => pattern.test(path)) ? largestForm : usual)
