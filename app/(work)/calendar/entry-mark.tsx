import type { CalendarEntry } from '@/domain/task/dates/calendar-entry'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'

const marks: Record<CalendarEntry['colour'], string> = { red: '■', yellow: '▲', green: '●', blue: '◇', grey: '·' }

/** What is over is a point, or the shape of what became of a finished task. */
export const shapeOf = ({ kind, isOver, colour }: CalendarEntry): string =>
  isOver && kind === 'due' && colour !== 'grey' ? '◆' : marks[colour]

/** The shape and colour of an entry with its word, which those hear who see neither. */
export function EntryMark({ entry, words }: { entry: CalendarEntry; words: Dictionary['calendar'] }) {
  return (
    <span className={`light light--${entry.colour}`}>
      <i aria-hidden="true">{shapeOf(entry)}</i>
      <span className="visually-hidden">
        <Prose>{entry.isOver ? words.label.grey : words.label[entry.colour]}</Prose>
      </span>
    </span>
  )
}

/** All shapes with their words. */
export function EntryLegend({ words }: { words: Dictionary['calendar'] }) {
  return (
    <p className="legend month__legend">
      {(['red', 'yellow', 'green', 'blue', 'grey'] as const).map((colour) => (
        <span key={colour} className={`light light--${colour}`}>
          <i aria-hidden="true">{marks[colour]}</i>
          <Prose>{words.label[colour]}</Prose>
        </span>
      ))}
      <span>
        <Prose>{words.rests}</Prose>
      </span>
    </p>
  )
}
