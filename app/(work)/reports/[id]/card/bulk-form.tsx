import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { deadlineKinds, periods, priorities } from '@/domain/task/task'
import { Check } from '@/ui/elements/field/check'
import { Field } from '@/ui/elements/field/field'
import { Segmented } from '@/ui/elements/field/segmented'
import { Select } from '@/ui/elements/field/select'
import { SubmitButton } from '@/ui/elements/submit-button'
import { assignManyForm, writeSeen } from '@/usecases/plan/plan-forms'
import type { PlanView } from '@/usecases/plan/view-plan'
import { bulkAction } from './bulk-action'
import { listOptions } from './edit-form'
import { UnitPicks } from './picks'
import { SeenCards } from './seen-cards'

/** The same lead unit, date, standard and so on for many drafts at once. */
export async function BulkForm({ plan }: { plan: PlanView }) {
  const { words } = await readWords()
  const { bulk, edit } = words.report
  const { task: names } = words
  const noLead = plan.cards.filter(({ task }) => !task?.leadUnitId)
  return (
    <details className="plan-fold" id="bulk">
      <summary className="card__group">{bulk.title}</summary>
      <WorkForm action={bulkAction} form={`bulk:${plan.report.id}`} label={bulk.title} className="deed">
        <input type="hidden" name="reportId" value={plan.report.id} />
        <SeenCards name="all" cards={plan.cards} />
        <SeenCards name="noLead" cards={noLead} />
        <p className="hint">{bulk.hint}</p>
        <div className="card__fields">
          <div className="span-whole">
            <Segmented
              name="scope"
              label={bulk.which}
              options={listOptions(['noLead', 'all', 'chosen'] as const, bulk.scopes)}
              defaultValue={noLead.length ? 'noLead' : 'all'}
            />
          </div>
          <details className="pick span-whole">
            <summary className="label">{bulk.chosen}</summary>
            <fieldset className="pick__list">
              <legend className="visually-hidden">{bulk.chosen}</legend>
              {plan.cards.map((card) => (
                <Check key={card.id} name="ids" value={writeSeen(card)} label={`${card.number} ${card.title}`} />
              ))}
            </fieldset>
          </details>
          <Select
            className="span-half"
            name="leadUnitId"
            label={edit.leadUnit}
            options={plan.units.map(({ id, shortName }) => ({ value: id, label: shortName }))}
            empty={bulk.keep}
          />
          <UnitPicks
            name="supportingIds"
            label={edit.supporting}
            ticked={[]}
            plan={plan}
            none={bulk.keep}
            comma={words.common.comma}
          />
          <Select
            className="span-half"
            name="leaderId"
            label={edit.leader}
            options={plan.leaders.map(({ userId, name, post }) => ({
              value: userId,
              label: [name, post].filter(Boolean).join(' '),
            }))}
            empty={bulk.keep}
          />
          <Select
            className="span-half"
            name="priority"
            label={edit.priority}
            options={listOptions(priorities, names.priorities)}
            empty={bulk.keep}
          />
          <Select
            className="span-half"
            name="deadlineKind"
            label={edit.deadline}
            options={listOptions(deadlineKinds, names.deadlineKinds)}
            empty={bulk.keep}
          />
          <div className="span-half halves">
            <Field name="due" label={edit.due} type="date" />
            <Select
              name="period"
              label={edit.period}
              options={listOptions(periods, names.periods)}
              empty={edit.periodEmpty}
            />
          </div>
          <Field
            className="span-whole"
            {...inputOf(assignManyForm, 'standard')}
            label={bulk.standard}
            hint={bulk.standardHint}
          />
        </div>
        <div className="card__send">
          <SubmitButton isSmall look="main">
            {bulk.submit}
          </SubmitButton>
        </div>
      </WorkForm>
    </details>
  )
}
