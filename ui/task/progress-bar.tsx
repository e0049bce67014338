import type { LightColour } from '@/domain/task/light'
import type { Dictionary } from '@/i18n'

export type ProgressFacts = {
  percent: number
  /** The calendar's share, 0–100; null where the task has no dates. */
  calendar: number | null
  colour: LightColour
  isFinished?: boolean
}

/** How much is done against the calendar: blue done, a black line for today, the gap pale yellow or red. */
export function ProgressBar({
  facts,
  words,
  width = 72,
}: {
  facts: ProgressFacts
  words: Dictionary['task']
  width?: number
}) {
  const { percent } = facts
  return (
    <span className="progress-bar">
      <BarPicture facts={facts} label={words.progressLabel(facts)} width={width} />
      <b>{percent}%</b>
    </span>
  )
}

/** The bar alone, for places that write the figures themselves. */
export function BarPicture({ facts, label, width }: { facts: ProgressFacts; label: string; width: number }) {
  const { percent, calendar, colour, isFinished } = facts
  const at = (share: number) => Math.round((width * share) / 10) / 10
  const gap = !isFinished && calendar !== null && calendar > percent ? calendar - percent : 0
  return (
    <svg width={width} height="14" viewBox={`0 0 ${width} 14`} role="img" aria-label={label}>
      <rect className="bar-track" y="3" width={width} height="8" />
      {gap > 0 && <rect className={gapLook(colour)} x={at(percent)} y="3" width={at(gap)} height="8" />}
      <rect className={isFinished ? finishedLook(colour) : 'bar-done'} y="3" width={at(percent)} height="8" />
      {!isFinished && calendar !== null && (
        <rect className="bar-calendar" x={Math.min(at(calendar), width - 1) - 1} width="2" height="14" />
      )}
    </svg>
  )
}

/** A bar that no longer moves, in the colour of what became of the task. */
export const finishedLook = (colour: string): string => looksOfEnds[colour] ?? 'bar-ended'

const looksOfEnds: Record<string, string> = { red: 'bar-failed', yellow: 'bar-partly', grey: 'bar-void' }

const gapLook = (colour: LightColour): string => (colour === 'red' ? 'bar-gap-red' : 'bar-gap-yellow')
