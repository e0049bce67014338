import type { Channel, Fault, OutboxKind, OutboxState } from '@/domain/notice/outbox'
import type { Dictionary } from '@/i18n'
import { formatStamp, formatTime } from '@/i18n/dates'
import { Badge, type BadgeLook } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { TableHead } from '@/ui/elements/table-head'

type Delivery = {
  id: string
  channel: Channel
  kind: OutboxKind
  state: OutboxState
  name: string | null
  recipient: string
  tries: number
  nextTryAt: string
  createdAt: string
  settledAt: string | null
  fault: Fault | null
  answer: string
}
type TableProps = { rows: readonly Delivery[]; title: string; none: string; canRetry?: boolean; words: Dictionary }

const looks: Record<OutboxState, BadgeLook> = {
  waiting: 'wait',
  sending: 'wait',
  sent: 'done',
  failed: 'stop',
  dropped: 'plain',
}

/** What left or is to leave the application, with what the other side said; failed ones with a button that tries again. */
export function DeliveryTable({ rows, title, none, canRetry, words }: TableProps) {
  const text = words.admin.notices
  const { at, what, to, state, tries, answer } = text.columns
  if (!rows.length) return <p className="hint">{none}</p>
  return (
    <table className="table table--plain stack">
      <TableHead
        caption={title}
        columns={[at, what, to, state, { name: tries, look: 'right' }, answer]}
        deeds={canRetry ? text.retry : undefined}
      />
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} canRetry={canRetry} words={words} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, canRetry, words }: { row: Delivery; canRetry?: boolean; words: Dictionary }) {
  const text = words.admin.notices
  const at = row.settledAt ?? row.createdAt
  const what = text.kinds[row.kind]
  const to = nameRecipient(row, words)
  return (
    <tr>
      <td data-label={text.columns.at}>
        <time dateTime={at}>{formatStamp(at)}</time>
      </td>
      <td data-label={text.columns.what}>{what}</td>
      <td data-label={text.columns.to}>
        <Prose>{to}</Prose>
      </td>
      <td data-label={text.columns.state}>
        <Badge look={looks[row.state]}>{text.states[row.state]}</Badge>
      </td>
      <td className="right" data-label={text.columns.tries}>
        {row.tries}
      </td>
      <td data-label={text.columns.answer}>
        <Prose>{sayAnswer(row, words)}</Prose>
      </td>
      {canRetry && (
        <td className="right">
          <SubmitButton isSmall name="id" value={row.id} label={text.retryOf({ what, to })}>
            {text.retry}
          </SubmitButton>
        </td>
      )}
    </tr>
  )
}

const nameRecipient = ({ channel, name, recipient }: Delivery, { admin }: Dictionary): string =>
  channel === 'mail' ? [name, recipient].filter(Boolean).join(' ') : admin.notices.receivers[channel]

function sayAnswer({ fault, answer, state, nextTryAt }: Delivery, { mail, admin }: Dictionary): string {
  const said = fault ? mail.faults[fault.code](fault) : answer
  const next = state === 'waiting' && fault ? admin.notices.nextTry({ time: formatTime(nextTryAt) }) : ''
  return [said, next].filter(Boolean).join(mail.between) || '—'
}
