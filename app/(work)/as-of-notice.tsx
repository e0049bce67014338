import { WrongDayNotice } from '@/app/(work)/wrong-days'
import { dayOf } from '@/domain/calendar'
import { readTypedDay } from '@/domain/typed-day'
import type { Dictionary, Locale } from '@/i18n'
import { formatDay } from '@/i18n/dates'
import { Notice } from '@/ui/elements/notice'

/** `asked`: what the address says for its day; `back`: the same page as of now. */
type AsOfProps = { asked: string; now: string; back: string; words: Dictionary; locale: Locale }

/** Says on a page that was asked as of a day which day it is of and leads back to today; of a day to come, or of none that the calendar has, that it shows today. */
export function AsOfNotice({ asked, now, back, words, locale }: AsOfProps) {
  const { label, notice, toCome, back: backWord } = words.asOf
  const day = readTypedDay(asked)
  if (!day)
    return asked.trim() && <WrongDayNotice wrong={{ asOf: asked.trim() }} labels={{ asOf: label }} words={words} />
  if (day === dayOf(now)) return null
  const named = { day: formatDay(day, locale) }
  if (day > dayOf(now)) return <Notice tone="amber">{toCome(named)}</Notice>
  return (
    <Notice tone="blue">
      {notice(named)} <a href={back}>{backWord}</a>
    </Notice>
  )
}
