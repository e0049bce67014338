import { addDays } from '@/domain/calendar'

/** Days that a program counts from, within which a bare number in a column of dates is one of its days: 2000 to 2049. */
const [firstSerial, lastSerial] = [36_526, 54_788]
const serialZero = '1899-12-30'

/** Longer texts are no day, and no name with its number. */
const [longestDay, longestPerson] = [100, 100]

/** The cell of a date as people would type it: a day without its time of day, and a bare number as the day that a spreadsheet counts by it. */
export function tidyDate(text: string): string {
  const typed = text.normalize('NFKC').trim()
  if (typed.length > longestDay) return typed
  const serial = /^\d{5}(?:\.\d+)?$/.test(typed) ? Math.floor(Number(typed)) : 0
  if (serial >= firstSerial && serial <= lastSerial) return addDays(serialZero, serial)
  return typed.replace(/[\sT]+\d{1,2}:\d{2}(?::\d{2})?$/, '')
}

/** The name in a cell of a person, without the telephone number that often stands behind it. */
export function tidyPerson(text: string): string {
  const typed = text.normalize('NFKC').trim()
  if (typed.length > longestPerson) return typed
  return typed.replace(/[\s,，、:：(（]*(?:(?:电话|手机|tel\.?)[\s:：]*)?\+?\d[\d\s-]{3,}[)）]?$/i, '').trim()
}

/** A cell of several lines as one. */
export const joinLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')

/** True of what a spreadsheet shows for a formula that came to nothing. */
export const isCellFault = (text: string): boolean => /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(text)
