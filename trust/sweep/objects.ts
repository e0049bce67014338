import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { storeFile } from '@/db/files/file-store'
import { addPast } from '@/db/report/past-reports'
import { evidence, files, reports } from '@/db/schema'
import { keepWorkbook, makeRequest } from './admin/admin-targets'
import { type MadeParagraph, makeParagraph } from './annual/annual-targets'
import { canary, type TaskOwner, taskOwners } from './canaries'
import { makeCircular } from './circular/circular-deeds'
import { keepEdited } from './ledger/edited-deeds'
import { keepLedger } from './ledger/ledger-deeds'
import { keepScan } from './ledger/scan-deeds'
import { makePublicPages, makeSnapshot } from './snapshot/snapshot-deeds'
import { makeChange, makeComment, makeInstruction, makePlan, makeSeason, makeTask, makeUrge } from './targets'
import { makeVersion } from './version-deeds'
import { type Issuer, issuers } from './world'

/** What stands in the world while routes are asked for: ids in an order that the addresses follow. */
export type Made = {
  tasks: string[]
  seasons: string[]
  plans: string[]
  files: string[]
  originals: string[]
  past: string[]
  /** Texts that are proposed for registered reports. */
  versions: string[]
  workbook: string
  ledger: string
  /** An edited ledger that was uploaded. */
  edited: string
  request: string
  paragraphs: MadeParagraph[]
  circulars: string[]
  snapshots: string[]
  /** A recognised scan, its uploader's alone. */
  scans: string[]
}

/** A head of `other` is asked to take the lead. */
const takingOver = { kind: 'leadUnit', state: 'hearing', decider: 'director', before: 'lead', wanted: 'other' } as const

/** Makes a task of every owner with a file as proof, plans under review, originals, and a workbook kept for an import. */
export async function makeObjects(): Promise<Made> {
  const owners = Object.keys(taskOwners) as TaskOwner[]
  const tasks: string[] = []
  for (const owner of owners) tasks.push(await makeTask(owner, 'officeReview', { id: `task-${owner}` }))
  await makeChange('task-district', 'district', takingOver)
  for (const [index, id] of tasks.entries()) {
    await addFile(id, owners[index] ?? 'district')
    await makeChange(id, owners[index] ?? 'district', { state: 'signed' })
    await makeUrge(id, owners[index] ?? 'district')
    await makeInstruction(id, owners[index] ?? 'district')
    await makeComment(id, owners[index] ?? 'district')
  }
  const plans = [await makePlan('district'), await makePlan('town')].map(({ reportId }) => reportId)
  const originals = (Object.keys(issuers) as Issuer[]).map((issuer) => `r-${issuer}`)
  for (const id of originals) await addOriginal(id)
  const past = (Object.keys(issuers) as Issuer[]).map((issuer) => `past-${issuer}`)
  for (const id of past) await addRecord(id)
  const versions: string[] = []
  for (const issuer of Object.keys(issuers) as Issuer[]) versions.push(await addProposed(`r-${issuer}`, issuer))
  const kept = await keepWorkbook({ place: 'district', role: 'admin' }, 'lead')
  const workbook = String(Object.values(kept)[0])
  const { keptId } = await keepLedger({ place: 'district', role: 'coordinator' }, 'district')
  const ledger = String(keptId)
  const edited = String((await keepEdited({ place: 'district', role: 'coordinator' }, 'task-district')).keptId)
  const request = await makeRequest('lead')
  const seasons = [
    await makeSeason('district', ['task-district', 'task-town']),
    await makeSeason('town', ['task-town']),
  ]
  const paragraphs = [await makeParagraph('district'), await makeParagraph('town'), await makeParagraph('elsewhere')]
  const circulars = [await makeCircular('district'), await makeCircular('town'), await makeCircular('elsewhere')]
  await makePublicPages()
  const snapshots = [await makeSnapshot('district'), await makeSnapshot('town'), await makeSnapshot('elsewhere')]
  const scans = [await keepScan('district-coordinator', 'district')]
  return {
    paragraphs,
    circulars,
    snapshots,
    seasons,
    tasks,
    plans,
    files: tasks.map((id) => `${id}-e`),
    originals,
    past,
    versions,
    workbook,
    ledger,
    edited,
    request,
    scans,
  }
}

async function addFile(taskId: string, owner: TaskOwner): Promise<void> {
  const { hash, size } = await keepText(canary(owner, 'file'))
  const file = { kind: 'file' as const, fileHash: hash, fileName: 'a.txt', fileType: 'text/plain', size }
  await transaction((tx) =>
    tx
      .update(evidence)
      .set(file)
      .where(eq(evidence.id, `${taskId}-e`)),
  )
}

async function addOriginal(id: string): Promise<void> {
  const { hash } = await keepText(canary(id.replace('r-', ''), 'report'))
  await transaction((tx) => tx.update(reports).set({ fileHash: hash, fileName: 'a.txt' }).where(eq(reports.id, id)))
}

/** A report of a body that was withdrawn, on record. */
async function addRecord(id: string): Promise<void> {
  const issuer = id.replace('past-', '')
  const { hash } = await keepText(canary(issuer, 'past'))
  const at = new Date().toISOString()
  const who = { importedBy: `${issuer}-coordinator`, importedAt: at, endedBy: `${issuer}-coordinator`, endedAt: at }
  const file = { text: canary(issuer, 'past'), fileName: 'a.txt', fileHash: hash }
  const plan = { section: null, commitments: [], shortcomings: [], marks: [] }
  const facts = { reportId: `gone-${issuer}`, issuerUnitId: issuer, title: canary(issuer, 'past') }
  const told = { year: 2020, yearAhead: false }
  await transaction((tx) =>
    addPast(tx, { id, endedAs: 'withdrawn', reason: canary(issuer, 'past'), ...facts, ...told, ...file, ...who, plan }),
  )
}

/** A text that somebody of the body proposed for its report. */
async function addProposed(reportId: string, issuer: Issuer): Promise<string> {
  const { hash } = await keepText(canary(issuer, 'past'))
  return makeVersion(reportId, issuer, { id: `version-${issuer}`, text: canary(issuer, 'past'), fileHash: hash })
}

async function keepText(text: string): Promise<{ hash: string; size: number }> {
  const stored = await storeFile(Buffer.from(text))
  const row = { ...stored, type: 'txt', storedAt: new Date().toISOString() }
  await transaction((tx) => tx.insert(files).values(row).onConflictDoNothing())
  return stored
}

/** An address with names in place of the ids that differ from run to run. */
export const nameObjects = (path: string, { plans, workbook, ledger, edited, request, scans }: Made): string =>
  path
    .replace(workbook, 'kept')
    .replace(ledger, 'ledger')
    .replace(edited, 'edited')
    .replace(request, 'request')
    .replace(scans[0] ?? '', 'scan')
    .replace(/\/reports\/(p\d+)$/, (all, id: string) =>
      plans.includes(id) ? `/reports/plan-${plans.indexOf(id) ? 'town' : 'district'}` : all,
    )
