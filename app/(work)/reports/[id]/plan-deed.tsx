import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { PlanView } from '@/usecases/plan/view-plan'
import { confirmAction } from './plan-action'

/** The step that the plan waits for, at the head of the page. While something is open the button says so; pressed, it names what. */
export async function PlanDeed({ plan }: { plan: PlanView }) {
  const { words } = await readWords()
  const text = words.report.confirm
  const { counts, rights, report } = plan
  if (!rights.isEditable) return null
  const isBlocked = counts.open + counts.proposed + counts.doubtful > 0 || report.sectionStart === null
  return (
    <WorkForm action={confirmAction} form={`confirm:${report.id}`} keepsDraft={false} className="plan__deed">
      <input type="hidden" name="reportId" value={report.id} />
      <input type="hidden" name="stamp" value={plan.stamp} />
      <SubmitButton look={isBlocked ? 'plain' : 'main'}>{text.submit}</SubmitButton>
      {!isBlocked && <p className="hint">{text.hint}</p>}
    </WorkForm>
  )
}
