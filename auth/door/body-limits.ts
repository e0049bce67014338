const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** What somebody without a session may send: a log-in and little more. */
export const strangersLimit = 64 * kilobyte
/** Past this a body is laid aside on the disk and waits its turn, so that many at once do not fill the memory. */
export const largeBody = megabyte

const usual = 2 * megabyte
/** What next.config.js lets in, less what a form has around its files; a file over 20 MB is refused by its action, in the form. */
const withFiles = 34 * megabyte
/** Pages whose forms carry files. */
const uploads = [/^\/reports\/import$/, /^\/tasks\/[^/]+\/(?:report|evidence)$/, /^\/admin\/import$/]

/** The most bytes that a page's own forms may send. */
export const bodyLimit = (path: string): number => (uploads.some((pattern) => pattern.test(path)) ? withFiles : usual)
