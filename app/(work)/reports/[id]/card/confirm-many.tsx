import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'
import { confirmManyAction } from './card-action'
import { SeenCards } from './seen-cards'

/** Confirms all commitments of a group that a person has looked over. */
export async function ConfirmMany({ plan, cards }: { plan: PlanView; cards: PlanCard[] }) {
  const { words } = await readWords()
  return (
    <WorkForm
      action={confirmManyAction}
      form={`confirmMany:${plan.report.id}`}
      keepsUnsent={false}
      mindsTyped={words.refusals.cardUnsaved}
      className="row plan__many"
    >
      <input type="hidden" name="reportId" value={plan.report.id} />
      <SeenCards cards={cards} />
      <SubmitButton isSmall look="soft">
        {words.report.deeds.confirmAll({ count: cards.length })}
      </SubmitButton>
    </WorkForm>
  )
}
