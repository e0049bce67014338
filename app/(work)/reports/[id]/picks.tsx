import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/check'
import type { PlanCard } from '@/usecases/list-cards'
import type { PlanView } from '@/usecases/view-plan'

type UnitPicksProps = { name: string; label: string; ticked: string[]; plan: PlanView; none: string }

/** Several units: those ticked are named on the closed list, the list opens to tick others. */
export function UnitPicks({ name, label, ticked, plan, none }: UnitPicksProps) {
  const named = plan.units.filter(({ id }) => ticked.includes(id)).map(({ shortName }) => shortName)
  return (
    <div className="field f-6">
      <details className="pick">
        <summary>
          <span className="label">
            {label}
            {named.length > 0 && <span className="opt">{named.length}</span>}
          </span>
          <span className="pick__now">{named.length ? named.join('、') : none}</span>
        </summary>
        <fieldset className="pick__list">
          <legend className="sr">{label}</legend>
          {plan.units.map(({ id, shortName }) => (
            <Check key={id} name={name} value={id} label={shortName} isTicked={ticked.includes(id)} />
          ))}
        </fieldset>
      </details>
    </div>
  )
}

/** The shortcomings that a commitment answers. */
export function ShortcomingPicks({ card, plan, words }: { card: PlanCard; plan: PlanView; words: Dictionary }) {
  const { edit, text } = words.report
  return (
    <fieldset className="field f-6">
      <legend className="label">{edit.shortcomings}</legend>
      {plan.shortcomings.length === 0 && <p className="hint">{edit.noShortcomings}</p>}
      <div className="picks">
        {plan.shortcomings.map((shortcoming) => (
          <Check
            key={shortcoming.id}
            name="shortcomingIds"
            value={shortcoming.id}
            isTicked={card.shortcomingIds.includes(shortcoming.id)}
            label={
              <>
                {text.shortcoming(shortcoming)} <span className="soft">{shortcoming.text.slice(0, 18)}</span>
              </>
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
