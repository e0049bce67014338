import { bundleNotices } from '@/domain/bundle-notices'
import type { Dictionary, Locale } from '@/i18n'
import { formatMoment, formatStamp } from '@/i18n/dates'
import { Badge } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { type Notice, NoticeLine } from './notice-line'

type ListProps = { notifications: readonly Notice[]; words: Dictionary; locale: Locale }

/** Notifications as a table; on the phone as cards. */
export function NotificationList({ notifications, words, locale }: ListProps) {
  const text = words.notices
  return (
    <table className="table table--plain stack">
      <caption className="visually-hidden">{text.title}</caption>
      <thead>
        <tr>
          <th className="notices__when">{text.when}</th>
          <th>{text.what}</th>
          <th className="notices__state">{text.state}</th>
        </tr>
      </thead>
      <tbody>
        {bundleNotices(notifications).map((notice) => (
          <tr key={notice.id} className={notice.readAt ? undefined : 'is-unread'}>
            <td>
              <time dateTime={notice.createdAt} title={formatMoment(notice.createdAt, locale)}>
                {formatStamp(notice.createdAt)}
              </time>
            </td>
            <td>
              {notice.all.length > 1 ? (
                <Bundle notices={notice.all} words={words} />
              ) : (
                <NoticeLine notice={notice} words={words} />
              )}
            </td>
            <td>
              {notice.readAt ? (
                <span className="mute">{text.read}</span>
              ) : (
                <span className="row">
                  <Badge look="wait">{text.unread}</Badge>
                  <SubmitButton look="bare" isSmall name="id" value={notice.all.map(({ id }) => id).join(',')}>
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

/** Many notices of one act as one, the single ones behind it. */
function Bundle({ notices, words }: { notices: Notice[]; words: Dictionary }) {
  const [first] = notices
  const text = words.notices
  const say = text.bundled[first?.kind ?? ''] ?? (first?.taskId ? text.bundledTasks : text.bundledOther)
  return (
    <details className="more">
      <summary>
        <Prose>{say({ count: notices.length, by: String(first?.facts.by ?? '') })}</Prose>
      </summary>
      <ul>
        {notices.map((notice) => (
          <li key={notice.id}>
            <NoticeLine notice={notice} words={words} />
          </li>
        ))}
      </ul>
    </details>
  )
}
