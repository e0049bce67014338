import { appendEvent } from '@/db/audit/append-event'
import { reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { readFile } from '@/db/files/file-store'
import { findReport } from '@/db/report/find-report'
import { findPast } from '@/db/report/past-reports'
import { findVersion } from '@/db/report/versions'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { type Scope, visibleTo } from '@/domain/scope'

/**
 * The original file of a report as it was imported, of a text that it had or may get, or of one on record; pasted text as a text file named by the report. Writes an event.
 * Throws `Refusal`: notAllowed, notFound.
 */
export async function readOriginal(
  actor: Actor,
  id: string,
  now: string,
): Promise<{ bytes: Uint8Array; fileName: string }> {
  ensureCan(actor, 'seeReports')
  const scope = visibleTo(actor)
  const report = await findNamed(scope, id)
  const bytes = report?.fileHash ? await readFile(report.fileHash) : undefined
  if (!report || !bytes) throw new Refusal('notFound')
  await urgentTransaction((tx) =>
    appendEvent(tx, actor, now, {
      action: 'report.download',
      objectType: 'report',
      objectId: report.id,
      objectName: report.title,
      after: { file: report.fileHash },
    }),
  )
  return { bytes, fileName: report.fileName || `${report.title}.txt` }
}

async function findNamed(scope: Scope, id: string) {
  const report = (await findReport(reader(), scope, id)) ?? (await findPast(reader(), scope, id))
  if (report) return report
  const version = await findVersion(reader(), scope, id)
  return version && { ...version, id: version.reportId }
}
