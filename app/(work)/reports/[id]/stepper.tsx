import { readWords } from '@/app/locale'
import type { PlanStatus } from '@/domain/plan/plan'
import { Prose } from '@/ui/elements/prose'
import { linkToReport } from './card/link-to-card'
import { linkToAssignment } from './link-to-assignment'

type StepperProps = { reportId: string; status: PlanStatus; at: 'review' | 'assignment' }

/** How far a report has come: imported, split and reviewed, assigned, registered; the two in the middle lead to their pages. */
export async function Stepper({ reportId, status, at }: StepperProps) {
  const { label, names } = (await readWords()).words.assignment.steps
  const current = status === 'registered' ? names.length : status === 'confirmed' ? 3 : at === 'review' ? 1 : 2
  const links = [null, linkToReport(reportId), linkToAssignment(reportId), null]
  return (
    <ol className="steps" aria-label={label}>
      {names.map((name, index) => {
        const to = links[index]
        const isHere = index === (at === 'review' ? 1 : 2)
        return (
          <li
            key={name}
            className={index < current ? 'is-done' : undefined}
            aria-current={index === current ? 'step' : undefined}
          >
            {to && !isHere ? (
              <a href={to}>
                <Prose>{name}</Prose>
              </a>
            ) : (
              name
            )}
          </li>
        )
      })}
    </ol>
  )
}
