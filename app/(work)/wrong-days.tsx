import { type AddressParams, firstOf } from '@/app/address-params'
import { readTypedDay } from '@/domain/typed-day'
import type { Dictionary } from '@/i18n'
import { Notice } from '@/ui/elements/notice'

/** What an address says for days and is none, by the name of its field. */
export type WrongDays<Name extends string = string> = Partial<Record<Name, string>>

/** Among the conditions that are days, those that no calendar has, as they were typed. */
export function findWrongDays<Name extends string>(params: AddressParams, names: readonly Name[]): WrongDays<Name> {
  const typed = names.map((name) => [name, firstOf(params[name]).trim()] as const)
  return Object.fromEntries(typed.filter(([, text]) => text && !readTypedDay(text))) as WrongDays<Name>
}

type NoticeProps<Name extends string> = { wrong: WrongDays<Name>; labels: Record<Name, string>; words: Dictionary }

/** Says of each which condition it was, why it was left out and how it is written. */
export function WrongDayNotice<Name extends string>({ wrong, labels, words }: NoticeProps<Name>) {
  return (Object.entries(wrong) as [Name, string][]).map(([name, typed]) => (
    <Notice key={name} tone="amber">
      {words.common.dayWrong({ label: labels[name], typed })}
    </Notice>
  ))
}
