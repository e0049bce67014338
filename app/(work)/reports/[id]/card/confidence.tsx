import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'

type ConfidenceProps = { card: PlanCard; words: Dictionary['report']['card'] }

/** How sure the reader is of a proposed commitment; "confirmed" once a person has looked. */
export function Confidence({ card: { status, confidence }, words: text }: ConfidenceProps) {
  if (status === 'confirmed') return <span className="confidence">{text.confirmed}</span>
  const width = Math.round(40 * confidence)
  return (
    <span className="confidence">
      <svg width="40" height="6" aria-hidden="true">
        <rect className="bar-track" width="40" height="6" />
        <rect className={confidence < 0.7 ? 'bar-soon' : 'bar-done'} width={width} height="6" />
      </svg>
      <Prose>{text.confidence({ percent: Math.round(confidence * 100) })}</Prose>
    </span>
  )
}
