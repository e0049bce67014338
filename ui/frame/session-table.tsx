import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { Badge } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { TableHead } from '@/ui/elements/table-head'
import { nameDevice } from './name-device'

type Session = { key: string; isThis: boolean; createdAt: string; lastSeenAt: string; address: string; agent: string }
type TableProps = { sessions: readonly Session[]; words: Dictionary['account']['page'] }

/** One's own sessions, each but this one with a button that ends it. */
export function SessionTable({ sessions, words }: TableProps) {
  return (
    <table className="table table--plain stack">
      <TableHead
        caption={words.sessions}
        columns={[words.device, words.address, words.since, words.seen]}
        deeds={words.end}
      />
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
      <td data-label={words.address}>
        <Prose>{session.address}</Prose>
      </td>
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
