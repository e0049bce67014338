import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { Segmented } from '@/ui/elements/field/segmented'
import { writeSeen } from '@/usecases/plan/plan-forms'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'

type ScopeProps = { cards: readonly PlanCard[]; noLead: number; words: Dictionary['report']['bulk'] }

/** For which drafts: each choice with how many commitments it would set, and the drafts to choose from. */
export function BulkScope({ cards, noLead, words: { which, chosen, scopes, counted } }: ScopeProps) {
  const options = [
    { value: 'noLead', label: counted({ name: scopes.noLead, count: noLead }) },
    { value: 'all', label: counted({ name: scopes.all, count: cards.length }) },
    { value: 'chosen', label: scopes.chosen },
  ]
  return (
    <>
      <div className="span-whole">
        <Segmented name="scope" label={which} options={options} defaultValue={noLead ? 'noLead' : 'all'} />
      </div>
      <details className="pick span-whole">
        <summary className="label">{chosen}</summary>
        <fieldset className="pick__list">
          <legend className="visually-hidden">{chosen}</legend>
          {cards.map((card) => (
            <Check key={card.id} name="ids" value={writeSeen(card)} label={`${card.number} ${card.title}`} />
          ))}
        </fieldset>
      </details>
    </>
  )
}
