import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { PlanView } from '@/usecases/view-plan'
import { confirmManyAction } from './card-action'

/** Confirms all commitments of a group that a person has looked over. */
export async function ConfirmMany({ plan, ids }: { plan: PlanView; ids: string[] }) {
  const { words } = await readWords()
  return (
    <WorkForm
      action={confirmManyAction}
      form={`confirmMany:${plan.report.id}`}
      keepsDraft={false}
      className="row pr__many"
    >
      <input type="hidden" name="reportId" value={plan.report.id} />
      {ids.map((id) => (
        <input key={id} type="hidden" name="ids" value={id} />
      ))}
      <SubmitButton isSmall look="soft">
        {words.report.deeds.confirmAll({ count: ids.length })}
      </SubmitButton>
    </WorkForm>
  )
}
