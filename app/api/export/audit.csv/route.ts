import { answerFile, toStream } from '@/app/api/answer-file'
import { readWords } from '@/app/locale'
import { auditParams, readAuditAddress } from '@/domain/audit/audit-filter'
import { dayOf } from '@/domain/calendar'
import { exportAudit } from '@/usecases/audit/export-audit'

/** The log under the address's filter as CSV. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, auditParams, async (actor, now) => {
    const { filter } = readAuditAddress(Object.fromEntries(new URL(request.url).searchParams))
    const { locale, words } = await readWords()
    const pieces = await exportAudit(actor, filter, locale, now)
    return {
      name: `${actor.unitName}${now.slice(0, 4)}_${words.audit.title}_${dayOf(now)}.csv`,
      type: 'text/csv; charset=utf-8',
      body: toStream(pieces),
    }
  })
}
