import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { nameActor } from '@/i18n/name-actor'
import { nestQuotes } from '@/i18n/nest-quotes'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import type { AuditEvent, TaskPage } from '@/usecases/task/view-task'
import { nameEvent, sayPair, sayValue } from './say-event'

/** Every event with each value before and after, as the audit keeps it. */
export function EventLog({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { logColumns, noEvents, tabs } = words.taskPage
  if (!page.events.length) return <p className="hint">{noEvents}</p>
  return (
    <table className="table table--plain stack log">
      <TableHead caption={tabs.log} columns={[logColumns.when, logColumns.who, logColumns.what, logColumns.change]} />
      <tbody>
        {page.events.map((event) => (
          <tr key={event.seq}>
            <td data-label={logColumns.when} className="nowrap">
              {formatStamp(event.at)}
            </td>
            <td data-label={logColumns.who}>
              <Prose>{`${nameActor({ name: event.userName, deputyFor: event.after?.deputyFor }, words.people)}${gap}${event.role ? words.people.roles[event.role] : ''}`}</Prose>
            </td>
            <td data-label={logColumns.what}>
              <Prose>{nameEvent(event, words)}</Prose>
            </td>
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
      {note && <li>{nestQuotes(`“${note}”`)}</li>}
      {fields.map((field) => (
        <li key={field}>
          {before && field in before && (
            <>
              <del>
                <Prose>{sayPair(field, say(field, before[field]), words)}</Prose>
              </del>{' '}
              →{' '}
            </>
          )}
          <Prose>
            {before && field in before ? say(field, after?.[field]) : sayPair(field, say(field, after?.[field]), words)}
          </Prose>
        </li>
      ))}
    </ul>
  )
}
