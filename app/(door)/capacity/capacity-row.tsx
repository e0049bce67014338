import type { Dictionary, Locale } from '@/i18n'
import { formatDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { Badge } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { Capacity } from '@/usecases/account/choose-capacity'

type RowProps = { capacity: Capacity; isCurrent: boolean; words: Dictionary; locale: Locale }

/** One capacity with the button that enters in it. */
export function CapacityRow({ capacity, isCurrent, words, locale }: RowProps) {
  const { unitName, seatName, role, post, fromDay, toDay, id, deputyForName } = capacity
  const { people, account } = words
  const text = account.capacity
  const name = people.capacity({ unit: unitName, role: people.roles[role] })
  const since = text.from({ day: formatDay(fromDay, locale) })
  const until = toDay ? text.until({ day: formatDay(toDay, locale) }) : ''
  return (
    <li>
      <div>
        <b>
          <Prose>{deputyForName ? `${name}${gap}${people.deputyFor({ name: deputyForName })}` : name}</Prose>
        </b>{' '}
        {isCurrent && <Badge look="wait">{text.current}</Badge>}
        <p className="text-small">
          <Prose>{people.scopes[role]({ unit: unitName })}</Prose>
        </p>
        <p className="mute text-small">
          <Prose>{[seatName && people.seat({ unit: seatName }), post, since, until].filter(Boolean).join(gap)}</Prose>
        </p>
      </div>
      <SubmitButton look={isCurrent ? 'plain' : 'soft'} name="membershipId" value={id} label={`${text.submit} ${name}`}>
        {text.submit}
      </SubmitButton>
    </li>
  )
}
