import { isBodyRole } from '@/domain/admin/gaps'
import type { ImportPlan, PersonAddition } from '@/domain/admin/workbook/workbook'
import type { Dictionary } from '@/i18n'
import { CapacityLine } from '@/ui/admin/capacity-line'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'

/** What an import without errors would add, name by name, for a last look. */
export function ImportSummary({ plan, words }: { plan: ImportPlan; words: Dictionary }) {
  const { import: text } = words.admin
  const isNothing = plan.units.length + plan.people.length === 0
  const known = { units: plan.knownUnits, people: plan.knownMemberships }
  const fresh = plan.people.filter(({ userId }) => !userId)
  const others = plan.people.filter(({ userId }) => userId)
  return (
    <>
      <Notice tone={isNothing ? 'plain' : 'green'}>
        {isNothing ? text.nothing : text.fine}
        {!isNothing && known.units + known.people > 0 && ` ${text.known(known)}`}
      </Notice>
      {plan.units.length > 0 && (
        <details className="more" open={plan.units.length <= 12}>
          <summary>
            <Prose>{text.newUnits({ count: plan.units.length })}</Prose>
          </summary>
          <p>{plan.units.map(({ name }) => name).join(words.common.comma)}</p>
        </details>
      )}
      <PeopleList title={text.newPeople({ count: fresh.length })} people={fresh} words={words} />
      <PeopleList title={text.moreCapacities({ count: others.length })} people={others} words={words} />
    </>
  )
}

function PeopleList({ title, people, words }: { title: string; people: readonly PersonAddition[]; words: Dictionary }) {
  if (!people.length) return null
  return (
    <details className="more" open={people.length <= 12}>
      <summary>
        <Prose>{title}</Prose>
      </summary>
      <ul>
        {people.map(({ account, name, memberships }) => (
          <li key={account}>
            <b>
              <Prose>{name}</Prose>
            </b>{' '}
            {account}
            {memberships.map((capacity) => (
              <span key={capacity.row}>
                <CapacityLine capacity={capacity} words={words} />
                {isBodyRole(capacity.role) && (
                  <span className="hint">
                    {' '}
                    <Prose>{words.people.scopes[capacity.role]({ unit: capacity.unitName })}</Prose>
                  </span>
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
