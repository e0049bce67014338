import type { Database } from '@/db/client'
import { listPeople } from '@/db/people/list-people'
import { listIssuersOf } from '@/db/report/list-issuers'
import { canSecond } from '@/domain/admin/second'

/** Ids of the administrators on `day` who cover a unit and could say yes for the `parties` to a gift: none of them, nor an account of theirs. */
export async function listSeconds(
  on: Database,
  unitPath: string,
  parties: readonly string[],
  day: string,
): Promise<string[]> {
  const administrators = await listPeople(on, day, { roles: ['admin'], over: unitPath })
  const seconds: string[] = []
  for (const userId of new Set(administrators.map((each) => each.userId)))
    if (canSecond({ userId, issuers: await listIssuersOf(on, userId) }, parties)) seconds.push(userId)
  return seconds
}
