const kilobyte = 1024
const megabyte = kilobyte * kilobyte
const gigabyte = megabyte * kilobyte

/** A size for people, counted as limits are (1 MB = 1024 × 1024 bytes): 186 KB, 1.2 MB, 3.4 GB. */
export function writeSize(bytes: number): string {
  if (bytes < megabyte) return `${Math.max(1, Math.round(bytes / kilobyte))} KB`
  return bytes < gigabyte ? `${(bytes / megabyte).toFixed(1)} MB` : `${(bytes / gigabyte).toFixed(1)} GB`
}
