import type { SpecialDay } from '@/domain/admin/read-holidays'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { Badge } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { TableHead } from '@/ui/elements/table-head'

type TableProps = { days: readonly SpecialDay[]; words: Dictionary['admin']['holidays']; locale: Locale }

/** The special days of a year, neighbours of one name together, each day with a button that makes it plain again. */
export function HolidayTable({ days, words, locale }: TableProps) {
  return (
    <table className="table table--plain stack">
      <caption className="visually-hidden">{words.table}</caption>
      <TableHead columns={[words.day, words.kind, words.name]} deeds={words.remove} />
      <tbody>
        {days.map((special) => (
          <tr key={special.day}>
            <th scope="row">
              <time dateTime={special.day}>{formatShortDay(special.day, locale)}</time>
            </th>
            <td data-label={words.kind}>
              {special.kind === 'holiday' ? words.holiday : <Badge look="wait">{words.workday}</Badge>}
            </td>
            <td data-label={words.name}>
              <Prose>{special.name || '—'}</Prose>
            </td>
            <td className="right">
              <SubmitButton isSmall look="bare" name="day" value={special.day} label={words.removeOf(special)}>
                {words.remove}
              </SubmitButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
