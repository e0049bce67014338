import { addDays, isDay } from '../calendar'
import { type Role, roles } from '../people'
import { Refusal } from '../refusal'
import { limitText, requireText } from './read-text'

/** The most characters of what is typed about a person and a capacity. */
export const personLengths = { name: 30, account: 32, phone: 30, post: 40 }

export type PersonInput = { account: string; name: string; phone: string }

/** Checks account, name and phone. Throws `Refusal` fieldMissing, textTooLong, accountInvalid or phoneInvalid. */
export const checkPerson = (input: PersonInput): PersonInput => ({
  account: checkAccount(input.account),
  ...checkPersonFields(input),
})

/** The part of a person that may change later: the account stays, since the log names it. */
export function checkPersonFields(input: Omit<PersonInput, 'account'>): Omit<PersonInput, 'account'> {
  const phone = limitText(input.phone, 'phone', personLengths.phone)
  if (phone && !/^[+\d][\d\s()（）\-－转]{2,}$/.test(phone)) throw new Refusal('phoneInvalid', { phone }, 'phone')
  return { name: requireText(input.name, 'name', personLengths.name), phone }
}

/** An account in small letters: 3–32 of a–z, 0–9, dot, underscore, hyphen, beginning with a letter or digit. */
export function checkAccount(text: string): string {
  const account = requireText(text, 'account', personLengths.account).toLowerCase()
  if (!/^[a-z0-9][a-z0-9._-]{2,31}$/.test(account)) throw new Refusal('accountInvalid', { account }, 'account')
  return account
}

/** `unitId`: the unit for which somebody acts, which bounds what they see and do; `seatId`: where they sit, when it is another. */
export type MembershipInput = {
  unitId: string
  seatId?: string | null
  role: string
  post: string
  fromDay: string
  toDay: string | null
}
export type MembershipFields = MembershipInput & { seatId: string | null; role: Role }

/** A capacity begins within a year, so that none lies in wait for long. */
const latestStartDays = 366

/**
 * Checks a new capacity's role and days, as of `today`: none is dated back.
 * Throws `Refusal` roleUnknown, unitUnknown, dayInvalid, membershipEarly, membershipFar or membershipDays.
 */
export function checkMembership(input: MembershipInput, today: string): MembershipFields {
  if (!isRole(input.role)) throw new Refusal('roleUnknown', {}, 'role')
  if (!input.unitId) throw new Refusal('unitUnknown', {}, 'unitId')
  const { fromDay, toDay } = checkDays(input, today)
  return {
    unitId: input.unitId,
    seatId: input.seatId && input.seatId !== input.unitId ? input.seatId : null,
    role: input.role,
    post: limitText(input.post, 'post', personLengths.post),
    fromDay,
    toDay,
  }
}

export const isRole = (text: string): text is Role => roles.some((role) => role === text)

function checkDays({ fromDay, toDay }: Pick<MembershipInput, 'fromDay' | 'toDay'>, today: string) {
  ensureStart(fromDay, today, 'fromDay')
  if (toDay && !isDay(toDay)) throw new Refusal('dayInvalid', { day: toDay }, 'toDay')
  if (toDay && toDay < fromDay) throw new Refusal('membershipDays', { from: fromDay, to: toDay }, 'toDay')
  return { fromDay, toDay: toDay || null }
}

/** Passes a first day that is today or within a year. Throws `Refusal` dayInvalid, membershipEarly or membershipFar at `field`. */
export function ensureStart(day: string, today: string, field: string): void {
  if (!isDay(day)) throw new Refusal('dayInvalid', { day }, field)
  if (day < today) throw new Refusal('membershipEarly', { day, today }, field)
  const latest = addDays(today, latestStartDays)
  if (day > latest) throw new Refusal('membershipFar', { day, latest }, field)
}
