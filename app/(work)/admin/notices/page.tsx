import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { AdminHead } from '@/ui/admin/admin-head'
import { DeliveryTable } from '@/ui/admin/delivery-table'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { everyFailed } from '@/usecases/notice/notice-forms'
import { viewDeliveries } from '@/usecases/notice/view-deliveries'
import { retryDeliveryAction } from './notice-actions'
import { ServerPart } from './server-part'

export const generateMetadata = titleOf((words) => words.admin.notices.title)

export default async function NoticesPage() {
  const actor = await requireActor()
  const { words } = await readWords()
  const text = words.admin.notices
  const view = await show(() => viewDeliveries(actor))
  return (
    <main className="page" id="main">
      <AdminHead actor={actor} part="notices" words={words} sub={text.lead} />
      <ServerPart view={view} words={words} />
      <Section title={text.failed} small={text.failedHint}>
        <WorkForm action={retryDeliveryAction} form="retry" keepsUnsent={false}>
          <DeliveryTable rows={view.failed} title={text.failed} none={text.failedNone} canRetry words={words} />
          {view.failed.length > 1 && (
            <SubmitButton name="id" value={everyFailed}>
              {text.retryAll({ count: view.counts.failed ?? 0 })}
            </SubmitButton>
          )}
        </WorkForm>
      </Section>
      <Section title={text.waiting}>
        <DeliveryTable rows={view.waiting} title={text.waiting} none={text.waitingNone} words={words} />
      </Section>
      <Section title={text.settled}>
        <DeliveryTable rows={view.settled} title={text.settled} none={text.settledNone} words={words} />
      </Section>
    </main>
  )
}
