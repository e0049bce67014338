import { type AddressParams, firstOf } from '@/app/address-params'
import { readTypedDay } from '@/domain/typed-day'
import type { Dictionary } from '@/i18n'
import { Notice } from '@/ui/elements/notice'

/** What an address says for days and is none, by the name of its field. */
export type WrongDays = Record<string, string>

/** Among the conditions that are days, those that no calendar has, as they were typed. */
export function findWrongDays(params: AddressParams, names: readonly string[]): WrongDays {
  const typed = names.map((name) => [name, firstOf(params[name]).trim()] as const)
  return Object.fromEntries(typed.filter(([, text]) => text && !readTypedDay(text)))
}

type NoticeProps = { wrong: WrongDays; labels: Record<string, unknown>; words: Dictionary }

/** Says of each which condition it was, why it was left out and how it is written. */
export function WrongDayNotice({ wrong, labels, words }: NoticeProps) {
  return Object.entries(wrong).map(([name, typed]) => (
    <Notice key={name} tone="amber">
      {words.common.dayWrong({ label: String(labels[name]), typed })}
    </Notice>
  ))
}
