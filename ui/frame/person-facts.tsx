import type { Actor } from '@/domain/people'
import type { Dictionary, Locale } from '@/i18n'
import { formatMoment } from '@/i18n/dates'
import { Prose } from '@/ui/elements/prose'

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
      <dd>
        <Prose>{person.name}</Prose>
      </dd>
      <dt>{text.accountName}</dt>
      <dd>{person.account}</dd>
      <dt>{text.phone}</dt>
      <dd>
        <Prose>{person.phone || '—'}</Prose>
      </dd>
      <dt>{text.capacity}</dt>
      <dd>
        <Prose>{capacity}</Prose>
      </dd>
      <dt>{text.lastLogIn}</dt>
      <dd>
        <Prose>
          {last
            ? text.lastLogInLine({ moment: formatMoment(last.at, locale), address: last.address })
            : text.firstLogIn}
        </Prose>
        {last && <p className="hint">{text.lastLogInHint}</p>}
      </dd>
    </dl>
  )
}
