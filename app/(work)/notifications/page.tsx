import type { Metadata } from 'next'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { SubmitButton } from '@/ui/elements/submit-button'
import { NotificationList } from '@/ui/frame/notification-list'
import { listOwnNotifications } from '@/usecases/account/list-notifications'
import { readAction } from './read-action'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.notices.title }
}

export default async function NotificationsPage() {
  const actor = await requireActor()
  const { locale, words } = await readWords()
  const { unread, notifications } = await listOwnNotifications(actor)
  const text = words.notices
  return (
    <main className="page" id="main">
      <PageHead title={text.title} sub={text.sub({ unread, total: notifications.length })} />
      {notifications.length === 0 && (
        <Empty title={text.emptyTitle}>
          <p>{text.emptyBody}</p>
        </Empty>
      )}
      {notifications.length > 0 && (
        <WorkForm action={readAction} form="notifications" keepsDraft={false}>
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
