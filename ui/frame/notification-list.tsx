import type { Route } from 'next'
import Link from 'next/link'
import type { NoticeFacts } from '@/domain/notice-facts'
import type { Dictionary, Locale } from '@/i18n'
import { formatMoment, formatStamp } from '@/i18n/dates'
import { Badge } from '@/ui/elements/badge'
import { SubmitButton } from '@/ui/elements/submit-button'

export type Notice = {
  id: string
  kind: string
  facts: NoticeFacts
  taskId: string | null
  reportId: string | null
  createdAt: string
  readAt: string | null
}
type ListProps = { notifications: readonly Notice[]; words: Dictionary; locale: Locale }

/** Notifications as a table; on the phone as cards. */
export function NotificationList({ notifications, words, locale }: ListProps) {
  const text = words.notices
  return (
    <table className="table table--plain stack">
      <thead>
        <tr>
          <th className="notices__when">{text.when}</th>
          <th>{text.what}</th>
          <th className="notices__state">{text.state}</th>
        </tr>
      </thead>
      <tbody>
        {notifications.map((notice) => (
          <tr key={notice.id} className={notice.readAt ? undefined : 'is-unread'}>
            <td>
              <time dateTime={notice.createdAt} title={formatMoment(notice.createdAt, locale)}>
                {formatStamp(notice.createdAt)}
              </time>
            </td>
            <td>
              <NoticeLine notice={notice} words={words} />
            </td>
            <td>
              {notice.readAt ? (
                <span className="mute">{text.read}</span>
              ) : (
                <span className="row">
                  <Badge look="wait">{text.unread}</Badge>
                  <SubmitButton look="bare" isSmall name="id" value={notice.id}>
                    {text.markRead}
                  </SubmitButton>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NoticeLine({ notice, words }: { notice: Notice; words: Dictionary }) {
  const say = words.notices.kinds[notice.kind] ?? words.notices.other
  const to = findPlace(notice)
  const sentence = say(notice.facts)
  return to ? (
    <Link className="title-link" href={to as Route}>
      {sentence}
    </Link>
  ) : (
    sentence
  )
}

function findPlace({ taskId, reportId, facts }: Notice): string | undefined {
  if (taskId) return `/tasks/${taskId}`
  if (reportId) return `/reports/${reportId}`
  return typeof facts.requestId === 'string' ? `/notifications/capacity/${facts.requestId}` : undefined
}
