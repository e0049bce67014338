import type { ReactNode } from 'react'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { Prose } from '@/ui/elements/prose'
import type { PlanView } from '@/usecases/plan/view-plan'

type UnitPicksProps = { name: string; label: string; ticked: string[]; plan: PlanView; none: string; comma: string }

/** Several units: those ticked are named on the closed list, the list opens to tick others. */
export function UnitPicks({ name, label, ticked, plan, none, comma }: UnitPicksProps) {
  const named = plan.units.filter(({ id }) => ticked.includes(id)).map(({ shortName }) => shortName)
  return (
    <Picks label={label} now={named.join(comma) || none} count={named.length}>
      {plan.units.map(({ id, shortName }) => (
        <Check key={id} name={name} value={id} label={shortName} isTicked={ticked.includes(id)} />
      ))}
    </Picks>
  )
}

/** The shortcomings that a commitment answers, or several shall. */
type ShortcomingProps = { ticked: readonly string[]; plan: PlanView; words: Dictionary; none?: string }

export function ShortcomingPicks({ ticked: ids, plan, words, none: keep }: ShortcomingProps) {
  const { edit, text } = words.report
  const ticked = plan.shortcomings.filter(({ id }) => ids.includes(id))
  const nameOf = (shortcoming: PlanView['shortcomings'][number]) =>
    `${text.shortcoming(shortcoming)} ${shortcoming.text}`
  const none = keep ?? (plan.shortcomings.length ? edit.noneAnswered : edit.noShortcomings)
  return (
    <Picks
      label={edit.shortcomings}
      now={ticked.map(nameOf).join(words.common.semicolon) || none}
      count={ticked.length}
      isLong
    >
      {plan.shortcomings.map((shortcoming) => (
        <Check
          key={shortcoming.id}
          name="shortcomingIds"
          value={shortcoming.id}
          isTicked={ids.includes(shortcoming.id)}
          label={nameOf(shortcoming)}
        />
      ))}
    </Picks>
  )
}

type PicksProps = { label: string; now: string; count: number; isLong?: boolean; children: ReactNode }

function Picks({ label, now, count, isLong, children }: PicksProps) {
  return (
    <div className="field span-half">
      <details className="pick">
        <summary>
          <span className="label">
            <Prose>{label}</Prose>
            {count > 0 && <span className="optional">{count}</span>}
          </span>
          <span className="pick__now">
            <span>{now}</span>
          </span>
        </summary>
        <fieldset className={isLong ? 'pick__list pick__list--single' : 'pick__list'}>
          <legend className="visually-hidden">
            <Prose>{label}</Prose>
          </legend>
          {children}
        </fieldset>
      </details>
    </div>
  )
}
