import type { PlanStatus } from '@/domain/plan/plan'

const currentOf: Record<PlanStatus, number> = { parsed: 2, confirmed: 4, registered: 5 }

/** How far a report has come: registered, read, reviewed, confirmed, assigned. */
export function Stepper({ status, label, names }: { status: PlanStatus; label: string; names: readonly string[] }) {
  const current = currentOf[status]
  return (
    <ol className="steps push" aria-label={label}>
      {names.map((name, index) => (
        <li
          key={name}
          className={index < current ? 'is-done' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          {name}
        </li>
      ))}
    </ol>
  )
}
