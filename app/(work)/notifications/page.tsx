import { readWords } from '@/app/locale'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { bundleNotices } from '@/domain/bundle-notices'
import { ButtonLink } from '@/ui/elements/button'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { SubmitButton } from '@/ui/elements/submit-button'
import { NotificationList } from '@/ui/frame/notification-list'
import { listOwnNotifications } from '@/usecases/account/list-notifications'
import { readAction } from './read-action'

export const generateMetadata = titleOf((words) => words.notices.title)

export default async function NotificationsPage() {
  const actor = await requireActor()
  const { locale, words } = await readWords()
  const { unread, notifications } = await listOwnNotifications(actor)
  const text = words.notices
  return (
    <main className="page" id="main">
      <PageHead title={text.title} sub={text.sub({ unread, total: bundleNotices(notifications).length })}>
        <ButtonLink to="/account/notices">{words.mail.wanted.title}</ButtonLink>
      </PageHead>
      {notifications.length === 0 && <Empty title={text.emptyTitle} why={text.emptyBody} />}
      {notifications.length > 0 && (
        <WorkForm action={readAction} form="notifications" keepsUnsent={false}>
          {unread > 0 && (
            <p>
              {notifications
                .filter(({ readAt }) => !readAt)
                .map(({ id }) => (
                  <input key={id} type="hidden" name="shown" value={id} />
                ))}
              <SubmitButton isSmall>{text.markAllRead}</SubmitButton>
            </p>
          )}
          <NotificationList notifications={notifications} words={words} locale={locale} />
        </WorkForm>
      )}
    </main>
  )
}
