import { countPromised } from '@/db/ledger/count-overview'
import {
  type AcceptedEvidence,
  type AcceptedUpdate,
  type AnnualTask,
  listAcceptedEvidence,
  listAcceptedUpdates,
  listAnnualTasks,
} from '@/db/ledger/list-annual-parts'
import { type EndReason, listEndReasons } from '@/db/ledger/list-end-reasons'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { trimHeading } from '@/domain/plan/text/heading'
import { visibleTo } from '@/domain/scope'
import { maskPersonal } from '@/domain/snapshot/check-snapshot'
import { lateDaysOf } from '@/domain/snapshot/late-days'
import type { Snapshot, SnapshotItem } from '@/domain/snapshot/snapshot'
import { bucketOf } from '@/domain/task/figures/bucket'
import { figureTasks } from '@/domain/task/figures/figures'
import { partOf } from '@/domain/task/figures/strip'
import { everything } from '@/domain/task/ledger'
import { findReason, proves } from '../../annual/compose-paragraphs'
import { pickUpdates } from '../../annual/pick-updates'
import { holds } from '../../annual/say-once'
import { loadLightTerms } from '../../settings/load-light-terms'
import { asOf } from '../../steps/as-of'

type Drawn = Pick<Snapshot, 'promised' | 'figures' | 'items'>
type Asked = { reportId: string; day: string; names: readonly string[]; mark: string }
type Said = { updates: AcceptedUpdate[]; evidence: AcceptedEvidence[]; reasons: EndReason[] }

type At = { day: string; mask: (text: string) => string }

// What a form takes.
const longest = 500

/** What became of a report's promises by the end of a day, by the figures of overview and ledger of that day, with first texts from what was accepted by then. */
export async function drawItems(actor: Actor, { reportId, day, names, mark }: Asked, now: string): Promise<Drawn> {
  const { tasks, figures } = await asOf(day, { by: actor, now }, async (moment) => {
    const { bounds } = await loadLightTerms(moment)
    const found = await listAnnualTasks(visibleTo(actor), { ...everything, reportId, asOf: day }, bounds)
    return { tasks: found, figures: figureTasks(found, bounds.today) }
  })
  const ids = tasks.map(({ id }) => id)
  const byThen = {
    updates: await listAcceptedUpdates(ids, day),
    evidence: await listAcceptedEvidence(ids),
    reasons: (await listEndReasons(ids)).filter(({ at }) => dayOf(at) <= day),
  }
  const mask = (text: string) => maskPersonal(text, names, mark)
  return {
    figures,
    promised: await countPromised([reportId]),
    items: tasks.map((task) => toItem(task, byThen, { day, mask })),
  }
}

function toItem(task: AnnualTask, said: Said, { day, mask }: At): SnapshotItem {
  const updates = pickUpdates(
    task,
    said.updates.filter(({ taskId }) => taskId === task.id),
  )
  const reason = findReason(task, said.reasons)
  const last = updates.findLast(({ unitId }) => unitId === task.leadUnitId) ?? updates.at(-1)
  const told = [...updates.map(({ done }) => done.trim()), reason].filter(Boolean)
  const first = last?.done.trim() ?? ''
  return {
    ...{ taskId: task.id, heading: mask(trimHeading(task.heading)), promise: mask(task.source.trim()) },
    ...{ unitName: task.unitName ?? '', result: partOf(bucketOf(task, task.light)), lateDays: lateDaysOf(task, day) },
    text: (holds(first, reason) ? first : first + reason).slice(0, longest),
    told,
    unproven: updates
      .filter((update) => !said.evidence.some((item) => proves(item, update, updates, update === last)))
      .map(({ done }) => done.trim()),
  }
}
