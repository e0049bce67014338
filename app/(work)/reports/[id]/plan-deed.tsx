import { readWords } from '@/app/locale'
import { ButtonLink } from '@/ui/elements/button'
import type { PlanView } from '@/usecases/plan/view-plan'
import { linkToReport } from './card/link-to-card'
import { linkToAssignment } from './link-to-assignment'

/** The facts of the report, and the step after this page: the table in which the commitments are assigned, sent on and registered. */
export async function PlanDeed({ plan: { counts, rights, report } }: { plan: PlanView }) {
  const { assignment, record } = (await readWords()).words
  const isBlocked = counts.open + counts.proposed + counts.doubtful > 0 || report.sectionStart === null
  const isNext = rights.canRegister || (rights.isEditable && !isBlocked)
  return (
    <span className="push plan__deeds">
      <ButtonLink to={`${linkToReport(report.id)}/about`}>{record.about.open}</ButtonLink>
      <ButtonLink to={linkToAssignment(report.id)} look={isNext ? 'main' : 'plain'}>
        {assignment.open}
      </ButtonLink>
    </span>
  )
}
