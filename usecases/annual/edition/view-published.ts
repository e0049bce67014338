import { type FoundEdition, findEdition, listEditionsOf } from '@/db/annual/editions'
import { reader } from '@/db/client'
import { seesWhole } from '@/domain/annual/edition-rights'
import type { FrozenText, PaperPromise } from '@/domain/annual/frozen-text'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { ensureFound } from '@/domain/refusal'
import type { Light } from '@/domain/task/light'
import { composeAnnualReport } from '../compose-annual-report'
import type { EditionView } from './edition-view'
import { type ShownEdition, showWay } from './steps/show-way'
import { viewFound } from './view-edition'

/** A published edition: its text as it was kept, and what the ledger says otherwise by now. */
export type PublishedView = {
  edition: ShownEdition
  text: FrozenText
  changed: (PaperPromise & { now: Light })[]
  /** The id of an edition that corrects this one, null where there is none. */
  newerId: string | null
}

/** An edition as its page shows it: being made, or published. Throws `Refusal`: notAllowed, notFound. */
export async function viewAnnual(
  actor: Actor,
  id: string,
  now: string,
): Promise<{ making: EditionView } | { published: PublishedView }> {
  ensureCan(actor, 'seeOverview')
  const edition = ensureFound(await findEdition(reader(), id))
  const { frozen } = edition
  if (!frozen) return { making: await viewFound(actor, edition, now) }
  ensureFound(seesWhole(edition, actor) || undefined)
  return { published: await viewFrozen(actor, edition, frozen, now) }
}

async function viewFrozen(actor: Actor, edition: FoundEdition, text: FrozenText, now: string): Promise<PublishedView> {
  const [annual, editions] = await Promise.all([
    composeAnnualReport(actor, edition.reportId, now),
    listEditionsOf(reader(), edition.reportId),
  ])
  const tasks = new Map(
    annual?.sections.flatMap((section) => section.paragraphs.map(({ task }) => [task.id, task] as const)) ?? [],
  )
  const [newest] = editions
  return {
    edition: await showWay(edition, now),
    text,
    changed: text.promises.flatMap((promise) => {
      const task = tasks.get(promise.taskId)
      const isOther = task && (task.status !== promise.status || task.outcome !== promise.outcome)
      return isOther ? [{ ...promise, now: task.light }] : []
    }),
    newerId: newest && newest.number > edition.number ? newest.id : null,
  }
}
