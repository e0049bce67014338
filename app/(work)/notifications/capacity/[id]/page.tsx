import { decideRequestAction } from '@/app/decide-request-action'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { RequestTable } from '@/ui/admin/request-table'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'
import { findMembershipRequest } from '@/usecases/people/list-membership-requests'

export const generateMetadata = titleOf((words) => words.admin.overview.requests)

/** One capacity that an administrator asked for themselves, for those who were told of it. */
export default async function CapacityRequestPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await params
  const { words } = await readWords()
  const { overview } = words.admin
  const request = await show(() => findMembershipRequest(actor, id, new Date().toISOString()))
  const crumbs = [{ label: words.notices.title, to: '/notifications' }, { label: overview.requests }]
  return (
    <main className="page" id="main">
      <PageHead title={overview.requests} crumbs={crumbs} sub={overview.requestsLead} />
      <Section title={request.name}>
        <WorkForm action={decideRequestAction} form="requests" keepsUnsent={false} className="form__body">
          <RequestTable requests={[request]} words={words} />
        </WorkForm>
      </Section>
    </main>
  )
}
