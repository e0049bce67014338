import { readWords } from '@/app/locale'
import { readAuditAddress } from '@/domain/audit/audit-filter'
import { dayOf } from '@/domain/calendar'
import { exportAudit } from '@/usecases/export-audit'
import { answerFile, toStream } from '../answer-file'

/** The log under the address's filter as CSV. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(async (actor, now) => {
    const { filter } = readAuditAddress(Object.fromEntries(new URL(request.url).searchParams))
    const { locale, words } = await readWords()
    const pieces = await exportAudit(actor, filter, locale, now)
    return { name: `${words.audit.title}_${dayOf(now)}.csv`, type: 'text/csv; charset=utf-8', body: toStream(pieces) }
  })
}
