import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import type { AuditEvent, TaskPage } from '@/usecases/task/view-task'
import { nameEvent, sayPair, sayValue } from './say-event'

/** Every event with each value before and after, as the audit keeps it. */
export function EventLog({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { logColumns, noEvents } = words.taskPage
  if (!page.events.length) return <p className="hint">{noEvents}</p>
  return (
    <table className="table table--plain stack log">
      <thead>
        <tr>
          <th>{logColumns.when}</th>
          <th>{logColumns.who}</th>
          <th>{logColumns.what}</th>
          <th>{logColumns.change}</th>
        </tr>
      </thead>
      <tbody>
        {page.events.map((event) => (
          <tr key={event.seq}>
            <td data-label={logColumns.when} className="nowrap">
              {formatStamp(event.at)}
            </td>
            <td data-label={logColumns.who}>
              {`${event.userName}${gap}${event.role ? words.people.roles[event.role] : ''}`}
            </td>
            <td data-label={logColumns.what}>{nameEvent(event, words)}</td>
            <td data-label={logColumns.change}>
              <Changes event={event} page={page} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Changes({ event, page, words }: { event: AuditEvent; page: TaskPage; words: Dictionary }) {
  const { before, after, note } = event
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const say = (field: string, value: unknown) => sayValue(field, value, page.names, words)
  return (
    <ul className="log__list">
      {note && <li>“{note}”</li>}
      {fields.map((field) => (
        <li key={field}>
          {before && field in before && (
            <>
              <del>{sayPair(field, say(field, before[field]), words)}</del> →{' '}
            </>
          )}
          {before && field in before ? say(field, after?.[field]) : sayPair(field, say(field, after?.[field]), words)}
        </li>
      ))}
    </ul>
  )
}
