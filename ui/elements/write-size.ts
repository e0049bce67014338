const kilobyte = 1024
const megabyte = kilobyte * kilobyte

/** A file size for people, counted as limits are (1 MB = 1024 × 1024 bytes): 186 KB, 1.2 MB. */
export const writeSize = (bytes: number): string =>
  bytes < megabyte ? `${Math.max(1, Math.round(bytes / kilobyte))} KB` : `${(bytes / megabyte).toFixed(1)} MB`
