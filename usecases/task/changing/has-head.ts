import type { Database } from '@/db/client'
import { listPeople } from '@/db/people/list-people'
import { dayOf } from '@/domain/calendar'
import type { ChangeRequest } from '@/domain/task/changing/change-request'

/** True where a change of the lead names a unit with a head who can be heard: somebody else than who asks. */
export const hasHead = async (
  on: Database,
  { kind, wanted, askedBy }: Pick<ChangeRequest, 'kind' | 'wanted' | 'askedBy'>,
  now: string,
): Promise<boolean> =>
  kind === 'leadUnit' &&
  (await listPeople(on, dayOf(now), { roles: ['head'], unitId: wanted })).some(({ userId }) => userId !== askedBy)
