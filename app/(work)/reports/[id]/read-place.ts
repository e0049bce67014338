import type { Range } from '@/reader/report-text'

/** A stretch of a text that another page cites, as `start-end`; null where the address names none. */
export function readPlace(at: string | undefined): Range | null {
  const [, start, end] = /^(\d{1,8})-(\d{1,8})$/.exec(at ?? '') ?? []
  return start && end && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null
}
