import { Refusal } from './refusal'

/** `mlps`: length and classes, as 等保2.0 (GB/T 22239-2019) is checked; `asvs`: length alone, as OWASP ASVS 5 asks. */
export type PasswordPreset = 'mlps' | 'asvs'

const rules = { mlps: { min: 10, classes: 3 }, asvs: { min: 12, classes: 1 } } as const
const longest = 128
const classes = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/]

/** Passes a password that is strong enough, or throws a `Refusal` that says what it lacks, at the field `next`. */
export function ensurePasswordStrong(password: string, account: string, preset: PasswordPreset = 'mlps'): void {
  const { min, classes: wanted } = rules[preset]
  const length = [...password].length
  const found = classes.filter((shape) => shape.test(password)).length
  if (length < min) throw new Refusal('passwordShort', { min, length }, 'next')
  if (length > longest) throw new Refusal('passwordLong', { max: longest }, 'next')
  if (found < wanted) throw new Refusal('passwordClasses', { min: wanted, found }, 'next')
  if (password.toLowerCase().includes(account.toLowerCase())) throw new Refusal('passwordHasAccount', {}, 'next')
}
