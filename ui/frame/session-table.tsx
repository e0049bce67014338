import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { Badge } from '@/ui/elements/badge'
import { SubmitButton } from '@/ui/elements/submit-button'
import { nameDevice } from './name-device'

type Session = { key: string; isThis: boolean; createdAt: string; lastSeenAt: string; address: string; agent: string }
type TableProps = { sessions: readonly Session[]; words: Dictionary['account']['page'] }

/** One's own sessions, each but this one with a button that ends it. */
export function SessionTable({ sessions, words }: TableProps) {
  return (
    <table className="table table--plain stack">
      <thead>
        <tr>
          <th>{words.device}</th>
          <th>{words.address}</th>
          <th>{words.since}</th>
          <th>{words.seen}</th>
          <th>
            <span className="visually-hidden">{words.end}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <SessionRow key={session.key} session={session} words={words} />
        ))}
      </tbody>
    </table>
  )
}

function SessionRow({ session, words }: { session: Session; words: TableProps['words'] }) {
  const device = nameDevice(session.agent) || words.unknownDevice
  return (
    <tr>
      <td data-label={words.device}>{device}</td>
      <td data-label={words.address}>{session.address}</td>
      <td data-label={words.since}>
        <time dateTime={session.createdAt}>{formatStamp(session.createdAt)}</time>
      </td>
      <td data-label={words.seen}>
        <time dateTime={session.lastSeenAt}>{formatStamp(session.lastSeenAt)}</time>
      </td>
      <td className="right">
        {session.isThis ? (
          <Badge look="wait">{words.thisOne}</Badge>
        ) : (
          <SubmitButton isSmall name="key" value={session.key} label={words.endOf({ device })}>
            {words.end}
          </SubmitButton>
        )}
      </td>
    </tr>
  )
}
