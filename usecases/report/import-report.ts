import { appendEvent } from '@/db/audit/append-event'
import type { Database } from '@/db/client'
import { addFile } from '@/db/files/file-notes'
import { storeFile } from '@/db/files/file-store'
import { endKeptScan } from '@/db/files/kept-uploads'
import { changeOnce } from '@/db/notices/change-once'
import { addMarks } from '@/db/plan/save-marks'
import { addShortcomings, addSteps } from '@/db/plan/save-outline'
import { findSameReport, type Report } from '@/db/report/find-report'
import { addReport } from '@/db/report/save-report'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { addItem } from '../plan/steps/pick-commitment'
import { keepRefused } from './keep-refused'
import { refuseOrScan } from './scan/start-scan'
import type { BuiltPlan } from './steps/build-plan'
import { decideReport, type Import, loadImport, planReport } from './steps/decide-report'
import { findKnown } from './steps/find-known'

export type { Import } from './steps/decide-report'

/** `membershipId`: the capacity in which it was imported, the one that acts for the issuer. */
export type Imported = { reportId: string; membershipId: string }

/**
 * Imports a report from a file or pasted text: keeps the original, reads it, and makes the plan that a person then reviews. It is
 * done in whichever of the person's capacities acts for the body that issued it.
 * Throws `Refusal`: those of the file (empty, too large, wrong type, encrypted, damaged, without text), issuerUnknown, yearUnknown,
 * stepsNotFound, reportDuplicate (`reportId`), and without `beside` reportKnown (`reportId`), where another report of the body is of that
 * year or one says nearly the same; scanGiven (`keptId`) for a scan that is recognised now. After the file could be read they carry `keptId`, to be sent with the form again.
 */
export async function importReport(actor: Actor, input: Import, now: string): Promise<Imported> {
  const loaded = await loadImport(actor, input, now).catch((error) => refuseOrScan(actor, input, error, now))
  const { original } = loaded
  return keepRefused(actor, original, now, async () => {
    const { report, acting } = decideReport(actor, input, loaded, now)
    const plan = planReport(report, original.read)
    const known = input.beside ? null : await findKnown(acting, report)
    if (known) throw new Refusal('reportKnown', { reportId: known })
    const { hash, size } = await storeFile(original.bytes)
    return changeOnce(actor, input.requestId, now, async (tx) => {
      await ensureNew(tx, report)
      await addFile(tx, { hash, size, type: original.type }, now)
      if (input.keptId) await endKeptScan(tx, actor.userId, input.keptId)
      return savePlan(tx, acting, { ...report, fileHash: hash }, plan)
    })
  })
}

async function ensureNew(tx: Database, { issuerUnitId, textHash }: Report): Promise<void> {
  const same = await findSameReport(tx, issuerUnitId, textHash)
  if (same) throw new Refusal('reportDuplicate', { reportId: same.id, title: same.title, at: same.importedAt })
}

async function savePlan(tx: Database, actor: Actor, report: Report, plan: BuiltPlan): Promise<Imported> {
  await addReport(tx, report)
  await addSteps(tx, plan.steps)
  await addShortcomings(tx, plan.shortcomings)
  for (const item of plan.items) await addItem({ tx }, item)
  await addMarks(tx, plan.marks)
  await appendEvent(tx, actor, report.importedAt, {
    action: 'report.import',
    objectType: 'report',
    objectId: report.id,
    objectName: report.title,
    after: {
      year: report.year,
      file: report.fileHash,
      commitments: plan.items.length,
      shortcomings: plan.shortcomings.length,
    },
  })
  return { reportId: report.id, membershipId: actor.membershipId }
}
