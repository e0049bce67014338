import { daysBetween } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import type { TaskPage } from '@/usecases/task/view-task'

const width = 936

type PictureProps = {
  task: TaskPage['task']
  span: { from: string; before: string; wanted: string; today: string; name: string }
  words: Dictionary['changing']
}

/** Both spans to one scale, with what is done of each; the same numbers stand above it. */
export function DatesPicture({ task: { percent }, span, words }: PictureProps) {
  const { from, before, wanted, today, name: wantedName } = span
  const whole = Math.max(1, daysBetween(from, wanted))
  const at = (day: string) => Math.round((width * Math.min(whole, Math.max(0, daysBetween(from, day)))) / whole)
  const [end, now] = [at(before), at(today)]
  const bars = [
    { y: 20, length: end, name: words.presentDue, day: before },
    { y: 64, length: width, name: wantedName, day: wanted },
  ]
  return (
    <svg
      className="task__chart"
      viewBox={`0 0 ${width} 94`}
      role="img"
      aria-label={words.picture({ before, wanted, percent })}
    >
      {bars.map(({ y, length, name, day }) => (
        <g key={day}>
          <text className="chart-text" x="0" y={y - 7}>
            {name}
          </text>
          <text className="chart-text chart-text--end" x={length} y={y - 7}>
            {day}
          </text>
          <rect className="bar-track" y={y} width={length} height="12" />
          <rect className="bar-done" y={y} width={Math.round((length * Math.min(100, percent)) / 100)} height="12" />
        </g>
      ))}
      <rect className="bar-calendar" x={Math.min(now, width - 2)} y="14" width="2" height="66" />
      <text className={`chart-text chart-text--today${now > width / 8 ? ' chart-text--end' : ''}`} x={now} y="92">
        {words.today}
      </text>
    </svg>
  )
}
