import { dayOf, daysBetween } from './calendar'
import { fold, isCommonPassword, readLookAlikes } from './common-password/is-common'
import { Refusal } from './refusal'

/**
 * `mlps`: length, classes and a new one every quarter, as 等保2.0 (GB/T 22239-2019) is checked; `asvs`: length alone and no
 * changing without cause, as OWASP ASVS 5 asks. Common passwords are refused by both.
 */
export const passwordPresets = ['mlps', 'asvs'] as const
export type PasswordPreset = (typeof passwordPresets)[number]

/** Least characters, least kinds of them, after how many days a new one is asked for (null: never), and how many earlier ones may not come back. */
export type PasswordDemands = { min: number; classes: number; days: number | null; earlier: number }
export const passwordDemands: Record<PasswordPreset, PasswordDemands> = {
  mlps: { min: 10, classes: 3, days: 90, earlier: 4 },
  asvs: { min: 12, classes: 1, days: null, earlier: 0 },
}
const longest = 128
const classes = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/]

/**
 * Passes a password that is strong enough, or throws a `Refusal` that says what it lacks, at the field `next`. `own`: account, name
 * and unit of the person, of which it may hold none.
 */
export function ensurePasswordStrong(password: string, own: readonly string[], preset: PasswordPreset = 'mlps'): void {
  const { min, classes: wanted } = passwordDemands[preset]
  const length = [...password].length
  const found = classes.filter((shape) => shape.test(password)).length
  if (length < min) throw new Refusal('passwordShort', { min, length }, 'next')
  if (length > longest) throw new Refusal('passwordLong', { max: longest }, 'next')
  if (found < wanted) throw new Refusal('passwordClasses', { min: wanted, found }, 'next')
  if (own.some((word) => holdsWord(password, word))) throw new Refusal('passwordHasAccount', {}, 'next')
  if (isCommonPassword(password)) throw new Refusal('passwordCommon', {}, 'next')
}

/** True where a password has been in use longer than the preset lets it; one whose day nobody knows is not. */
export function isPasswordOld(setAt: string | null, preset: PasswordPreset, now: string): boolean {
  const { days } = passwordDemands[preset]
  return days !== null && setAt !== null && daysBetween(dayOf(setAt), dayOf(now)) >= days
}

function holdsWord(password: string, word: string): boolean {
  const sought = fold(word)
  if (sought.length < (/\p{ASCII}/u.test(sought) ? 3 : 2)) return false
  const text = fold(password)
  return [text, readLookAlikes(text, '1i'), readLookAlikes(text, '1l')].some((form) => form.includes(sought))
}
