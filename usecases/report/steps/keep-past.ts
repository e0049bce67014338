import { newId } from '@/db/id'
import { addPast } from '@/db/report/past-reports'
import type { PastEnd, PastPlan } from '@/domain/report/past-report'
import type { LoadedPlan } from '../../plan/steps/change-plan'
import { listFields, pickCommitment } from '../../plan/steps/pick-commitment'

/** Puts the report as it stands on record, with its file and what has been made of it. Gives the id of the record. */
export async function keepPast(loaded: LoadedPlan, endedAs: PastEnd, reason: string): Promise<string> {
  const { tx, actor, now, report } = loaded
  const { issuerUnitId, year, yearAhead, title, text, fileName, fileHash, importedBy, importedAt } = report
  const id = newId()
  const ended = { endedAs, endedBy: actor.userId, endedAt: now, reason }
  const was = { issuerUnitId, year, yearAhead, title, text, fileName, fileHash, importedBy, importedAt }
  await addPast(tx, { id, reportId: report.id, ...was, ...ended, plan: tellPlan(loaded) })
  return id
}

function tellPlan(loaded: LoadedPlan): PastPlan {
  const { report, plan } = loaded
  const { sectionStart: start, sectionEnd: end } = report
  return {
    section: start === null || end === null ? null : { start, end },
    commitments: plan.commitments.map(({ id, start, end, text, status, rejectReason }) => ({
      ...{ start, end, text, status, rejectReason },
      draft: listFields(pickCommitment(loaded, id)),
    })),
    shortcomings: plan.shortcomings.map(({ start, end, text, cause, causeBy }) => ({
      ...{ start, end, text, cause, causeBy },
    })),
    marks: plan.marks.map(({ start, end, reason, markedBy }) => ({ start, end, reason, markedBy })),
  }
}
