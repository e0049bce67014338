import { addNotifications } from '@/db/notices/notifications'
import { listPeople } from '@/db/people/list-people'
import { dayOf } from '@/domain/calendar'
import type { Role } from '@/domain/people'
import type { LoadedPlan } from './change-plan'

type VersionNotice = 'versionProposed' | 'versionTaken' | 'versionDeclined'

type PlanNotice = {
  kind: 'planConfirmed' | 'planReturned' | 'planWithdrawn' | 'planCorrected' | 'planReplaced' | VersionNotice
  reason?: string
}

/** Tells those who hold the role over the report's body, the actor apart, what became of the plan. */
export async function tellOfPlan(
  { tx, actor, report, now }: LoadedPlan,
  role: Role,
  { kind, reason = '' }: PlanNotice,
): Promise<void> {
  const people = await listPeople(tx, dayOf(now), { roles: [role], over: report.issuerPath })
  const ids = [...new Set(people.map(({ userId }) => userId))].filter((userId) => userId !== actor.userId)
  const facts = { title: report.title, number: '', by: actor.name, reason }
  await addNotifications(
    tx,
    ids.map((userId) => ({ userId, kind, facts, reportId: report.id })),
    now,
  )
}
