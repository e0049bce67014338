import type { Range } from '@/reader/report-text'
import type { LoadedPlan } from '../../plan/steps/change-plan'
import { pickCommitment, saveItem } from '../../plan/steps/pick-commitment'
import { differsInDate, isReadDate, type Reading, refreshItem } from '../../plan/steps/refresh-item'

/** The report as it is read for the year that it had, and for the one that it gets. */
export type BothReaders = { was: (range: Range) => Reading; is: (range: Range) => Reading }

/** `reread`: how many deadlines were read anew; `kept`: numbers of the confirmed commitments whose read deadline stayed, though it would be another now. */
export type DatesAgain = { reread: number; kept: number[] }

/** Reads the deadlines anew that nobody confirmed or set, after the year of their report was put right. */
export async function readDatesAgain(loaded: LoadedPlan, { was, is }: BothReaders): Promise<DatesAgain> {
  const kept = loaded.plan.commitments.filter(({ status }) => status !== 'rejected')
  const done: DatesAgain = { reread: 0, kept: [] }
  for (const [index, { id, status }] of kept.entries()) {
    const before = pickCommitment(loaded, id)
    const [old, fresh] = [was(before.commitment), is(before.commitment)]
    if (!isReadDate(before, old)) continue
    const after = refreshItem(before, old, fresh)
    if (!differsInDate(before, after)) continue
    if (status === 'confirmed') done.kept.push(index + 1)
    else {
      await saveItem(loaded, before, after, { action: 'commitment.readAgain' })
      done.reread += 1
    }
  }
  return done
}
