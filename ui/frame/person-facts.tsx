import type { Actor } from '@/domain/people'
import type { Dictionary, Locale } from '@/i18n'
import { formatMoment } from '@/i18n/dates'

type Person = { name: string; account: string; phone: string; last?: { at: string; address: string } }
type FactsProps = { actor: Actor; person: Person; words: Dictionary; locale: Locale }

/** Who one is, in which capacity, and the log-in before this one. */
export function PersonFacts({ actor, person, words, locale }: FactsProps) {
  const text = words.account.page
  const { last } = person
  const capacity = words.people.capacity({ unit: actor.unitName, role: words.people.roles[actor.role] })
  return (
    <dl className="facts facts--apart">
      <dt>{text.name}</dt>
      <dd>{person.name}</dd>
      <dt>{text.accountName}</dt>
      <dd>{person.account}</dd>
      <dt>{text.phone}</dt>
      <dd>{person.phone || '—'}</dd>
      <dt>{text.capacity}</dt>
      <dd>{capacity}</dd>
      <dt>{text.lastLogIn}</dt>
      <dd>
        {last ? text.lastLogInLine({ moment: formatMoment(last.at, locale), address: last.address }) : text.firstLogIn}
        {last && <p className="hint">{text.lastLogInHint}</p>}
      </dd>
    </dl>
  )
}
