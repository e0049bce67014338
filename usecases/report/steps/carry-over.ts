import type { Plan } from '@/db/plan/find-plan'
import type { FoundReport, Report } from '@/db/report/find-report'
import type { Comparison } from '@/domain/report/compare-texts'
import { relocate } from '@/domain/report/relocate'
import { compareSafely } from '@/formats/beside/compare-safely'
import type { ReadReport } from '@/reader/report-text'
import { pickCommitment } from '../../plan/steps/pick-commitment'
import type { BuiltPlan } from './build-plan'
import { type CarriedPlan, carryWork } from './carry-work'
import { indexReads } from './index-reads'
import type { WholeReader } from './read-whole'

/** A known report with its plan, and the newer one with what the reader made of it. */
export type TwoReports = { older: FoundReport; newer: Report; read: ReadReport; built: BuiltPlan }

type TwoTexts = { older: Pick<Report, 'text'>; newer: Pick<Report, 'text' | 'language'> }

/** Compares the texts of two reports; long ones beside, so call it before the transaction. */
export const compareReports = ({ older, newer }: TwoTexts): Promise<Comparison> =>
  compareSafely({ older: older.text, newer: newer.text, language: newer.language })

/** The plan that the newer report gets from what was done to the older one; `readOlder` is null where only the outcome is asked for. */
export function carryOver(
  { older, newer, read, built }: TwoReports,
  plan: Plan,
  comparison: Comparison,
  readOlder: WholeReader | null,
): CarriedPlan {
  const findRead = indexReads(read)
  const planYear = newer.year + 1
  const items = plan.commitments.map(({ id }) => pickCommitment({ plan }, id))
  return carryWork(
    {
      ...plan,
      items,
      read: readOlder && ((range) => ({ read: readOlder(range), planYear: older.year + 1 })),
    },
    {
      ...built,
      text: newer.text,
      read: (range) => {
        const found = findRead(range)
        return found ? { read: found, planYear } : null
      },
    },
    relocate(comparison, { older: older.text, newer: newer.text }),
  )
}
