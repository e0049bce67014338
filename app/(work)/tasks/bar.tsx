import { finishedLook } from '@/ui/task/progress-bar'
import type { Line } from './line'

const width = 56

/** Progress against the calendar as a picture alone: the percentage stands beside it, how far behind is said by the light. */
export function BarPicture({ line }: { line: Line }) {
  const [percent, calendar] = [Number(line.percent), line.calendar === '' ? null : Number(line.calendar)]
  const done = scale(percent)
  if (line.isFinished)
    return (
      <svg aria-hidden="true">
        <rect className={finishedLook(line.look)} width={done} height="8" />
      </svg>
    )
  return (
    <svg aria-hidden="true">
      {calendar !== null && calendar > percent && (
        <rect className={line.look === 'red' ? 'bar-gap-red' : 'bar-gap-yellow'} width={scale(calendar)} height="8" />
      )}
      <rect className="bar-done" width={done} height="8" />
      {calendar !== null && (
        <rect className="bar-calendar" x={Math.min(scale(calendar), width - 1) - 1} width="2" height="14" />
      )}
    </svg>
  )
}

const scale = (share: number): number => Math.round((width * share) / 10) / 10
