/** The task's number as documents print it, e.g. 法督〔2024〕12号: prefix from the settings, plan year, running number of that year. */
export const formatNumber = (prefix: string, year: number, sequence: number): string =>
  `${prefix}〔${year}〕${sequence}\u53f7`

/** What somebody looks for by its number; an empty prefix and a null year say nothing of them. */
export type SoughtNumber = { prefix: string; year: number | null; sequence: number }

const sought =
  /^(?:\u7b2c|(\p{Script=Han}*)\s*(?:[\u3014[({\u3010]\s*(\d{4})\s*[\u3015\])}\u3011])?)\s*(\d{1,6})\s*\u53f7?$/u

/** As the ledger of several years shows it: 2026-6. */
const short = /^()(\d{4})\s*[-\u2013\u2014\u5e74]\s*(\d{1,6})\s*\u53f7?$/u

/**
 * The number in what somebody typed (法督〔2026〕6号, 〔2026〕6号, 2026-6, 第6号, 6号, 6; brackets and digits of any width), or null
 * where it is no number alone.
 */
export function readNumber(words: string): SoughtNumber | null {
  const typed = words.normalize('NFKC').trim()
  const [, prefix = '', year, sequence] = sought.exec(typed) ?? short.exec(typed) ?? []
  return sequence ? { prefix, year: year ? Number(year) : null, sequence: Number(sequence) } : null
}
