import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { Field } from '@/ui/elements/field/field'
import { Select } from '@/ui/elements/field/select'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { assignManyForm } from '@/usecases/plan/plan-forms'
import type { PlanView } from '@/usecases/plan/view-plan'
import { bulkAction } from './bulk-action'
import { BulkScope } from './bulk-scope'
import { DueFields, listDraftFields } from './draft-fields'
import { HandlerSelect } from './handler-select'
import { ShortcomingPicks, UnitPicks } from './picks'
import { SeenCards } from './seen-cards'

/** The same lead unit, date, standard and so on for many drafts at once. */
export async function BulkForm({ plan }: { plan: PlanView }) {
  const { words } = await readWords()
  const { bulk, edit } = words.report
  const fields = listDraftFields(plan, words)
  const noLead = plan.cards.filter(({ task }) => !task?.leadUnitId)
  return (
    <details className="plan-fold" id="bulk">
      <summary className="card__group">
        <Prose>{bulk.title}</Prose>
      </summary>
      <WorkForm
        action={bulkAction}
        form={`bulk:${plan.report.id}`}
        label={bulk.title}
        mindsTyped={words.refusals.cardUnsaved}
        className="deed"
      >
        <input type="hidden" name="reportId" value={plan.report.id} />
        <SeenCards name="all" cards={plan.cards} />
        <SeenCards name="noLead" cards={noLead} />
        <p className="hint">{bulk.hint}</p>
        <div className="card__fields">
          <BulkScope cards={plan.cards} noLead={noLead.length} words={bulk} />
          <Select {...fields.leadUnit} empty={bulk.keep} />
          <UnitPicks
            name="supportingIds"
            label={edit.supporting}
            ticked={[]}
            plan={plan}
            none={bulk.keep}
            comma={words.common.comma}
          />
          <Select {...fields.leader} empty={bulk.keep} />
          <HandlerSelect {...fields.handler} leadUnitId={null} empty={bulk.keep} />
          <ShortcomingPicks ticked={[]} plan={plan} words={words} none={bulk.keep} />
          <Select className="span-half" {...fields.priority} empty={bulk.keep} />
          <Select {...fields.deadline} empty={bulk.keep} />
          <DueFields words={words} noPeriod={bulk.keep} />
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
