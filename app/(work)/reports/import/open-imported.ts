import type { ActionOutcome } from '@/app/run-action'
import { requireVisitor } from '@/auth/session'
import type { Actor } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { chooseCapacity } from '@/usecases/account/choose-capacity'
import type { Imported } from '@/usecases/report/import-report'

/** Goes on to what was imported; what was imported for another body is worked on in the capacity that acts for it. */
export async function openImported(
  actor: Actor,
  { reportId, membershipId }: Imported,
  now: string,
  say: (words: Dictionary) => string = ({ report }) => report.import.done,
): Promise<ActionOutcome> {
  const to = `/reports/${reportId}`
  if (membershipId === actor.membershipId) return { to, saved: say }
  const { unitName: unit, role } = await chooseCapacity(await requireVisitor(), membershipId, now)
  return { to, saved: ({ report, people }) => report.import.doneAs({ unit, role: people.roles[role] }) }
}
