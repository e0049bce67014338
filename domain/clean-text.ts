import { Refusal } from './refusal'

// What no XML, and so no Word or Excel file, can hold: control characters but tab and line ends, halves of a pair, and
// the code points that Unicode keeps from ever being characters; and what turns the order of the letters round, so that a title reads as what it is not.
const unwanted = /(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]/u
const everyUnwanted = new RegExp(unwanted.source, 'gu')
// Most text has nothing beyond this plain range, which is quick to tell.
const isDoubtful = /[^\t\n\r -\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/

/**
 * The text without what no file can hold and no one can see: how whatever comes in as a file is read (reports, sheets, pasted documents), and
 * whatever leaves is written. What is typed is refused instead (`findUnprintable`).
 */
export const cleanText = (text: string): string => (isDoubtful.test(text) ? text.replace(everyUnwanted, '') : text)

/** A value with every text in it cleaned, whatever lists and objects it lies in. */
export function cleanAll<Value>(value: Value): Value
export function cleanAll(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map((each) => cleanAll(each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleanAll(each)]))
}

/**
 * What keeps a typed text from being held by any file, or read as it is written: `textUnprintable` with the sign's code and the
 * letters before it; null for a good one.
 */
export function findUnprintable(text: string): Refusal | null {
  const found = unwanted.exec(text)
  if (!found) return null
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const before = Array.from(text.slice(0, found.index)).slice(-8).join('')
  return new Refusal('textUnprintable', { sign: `U+${code}`, before })
}
