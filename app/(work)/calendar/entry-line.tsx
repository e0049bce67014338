import type { CalendarEntry } from '@/domain/task/dates/calendar-entry'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Prose } from '@/ui/elements/prose'
import { EntryMark } from './entry-mark'

/** One entry in a list: how urgent, which task, what of it. */
export function EntryLine({ entry, words }: { entry: CalendarEntry; words: Dictionary['calendar'] }) {
  const about = [words.kinds[entry.kind], entry.label, entry.number ?? ''].filter(Boolean).join(gap)
  return (
    <li className="entry">
      <EntryMark entry={entry} words={words} />
      <a href={`/tasks/${entry.taskId}`}>
        <Prose>{entry.title}</Prose>
      </a>
      <small>
        <Prose>{about}</Prose>
      </small>
    </li>
  )
}
