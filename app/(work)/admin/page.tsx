import { decideRequestAction } from '@/app/decide-request-action'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { canManageInstallation } from '@/domain/admin/bounds'
import { AdminHead } from '@/ui/admin/admin-head'
import { RequestTable } from '@/ui/admin/request-table'
import { Section } from '@/ui/elements/section'
import { viewState } from '@/usecases/installation/state/view-state'
import { listMembershipRequests } from '@/usecases/people/list-membership-requests'
import { viewAdministration } from '@/usecases/people/view-administration'
import { CheckList } from './check-list'
import { FirstSteps } from './first-steps'
import { PartList } from './part-list'
import { Alarms, StateTable } from './state-table'

export const generateMetadata = titleOf((words) => words.admin.title)

export default async function AdminPage() {
  const actor = await requireActor()
  const { words } = await readWords()
  const { overview } = words.admin
  const now = new Date().toISOString()
  const [view, requests, state] = await show(() =>
    Promise.all([
      viewAdministration(actor, now),
      listMembershipRequests(actor, now),
      canManageInstallation(actor) ? viewState(actor, now) : null,
    ]),
  )
  return (
    <main className="page" id="main">
      <AdminHead actor={actor} part="overview" words={words} title={words.admin.title} sub={overview.lead} />
      {state && <Alarms alarms={state.alarms} words={words} />}
      <FirstSteps steps={view.firstSteps} bodyId={view.installation?.bodyId} words={overview} />
      <PartList view={view} words={overview} />
      {requests.length > 0 && (
        <Section title={overview.requests}>
          <WorkForm action={decideRequestAction} form="requests" keepsUnsent={false} className="form__body">
            <p className="soft text-medium">{overview.requestsLead}</p>
            <RequestTable requests={requests} words={words} />
          </WorkForm>
        </Section>
      )}
      <Section title={overview.checks}>
        <CheckList view={view} words={words} />
      </Section>
      {state && (
        <Section title={words.admin.state.title}>
          <StateTable view={state} now={now} words={words} />
        </Section>
      )}
    </main>
  )
}
