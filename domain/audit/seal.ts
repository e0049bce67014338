/** The log up to the end of a day in three figures: whoever holds them elsewhere can tell later whether what lies before was rewritten. */
export type Seal = { day: string; count: number; hash: string }

const written = /^(\d{4}-\d\d-\d\d)\s+(\d{1,12})\s+([0-9a-f][0-9a-f\s-]*)$/i
const [leastDigits, allDigits] = [16, 64]

/** A seal as it is printed: day, number of the last event, its hash in groups of eight. */
export const writeSeal = ({ day, count, hash }: Seal): string =>
  [day, count, ...(hash.match(/.{1,8}/g) ?? [])].join(' ')

/** Reads a seal back, however its hash is grouped; at least sixteen of its digits must be there. Null where it is none. */
export function readSeal(text: string): Seal | null {
  const [, day = '', count, digits = ''] = written.exec(text.trim()) ?? []
  const hash = digits.replaceAll(/[\s-]/g, '').toLowerCase()
  return count && hash.length >= leastDigits && hash.length <= allDigits ? { day, count: Number(count), hash } : null
}
