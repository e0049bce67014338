import { readFileSync } from 'node:fs'
import { growText } from '@/bench/files/grow-text'
import { benchPassword } from '@/bench/seed'
import { closeDatabase, transaction } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { addFile } from '@/db/files/file-notes'
import { storeFile } from '@/db/files/file-store'
import { keepUpload } from '@/db/files/kept-uploads'
import { newId } from '@/db/id'
import { addComment } from '@/db/talk/comments'
import { lastSettledDay } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { everything } from '@/domain/task/ledger'
import { writeCsvRows } from '@/formats/write-csv'
import { seedMany } from '@/seed/many/seed-many'
import { beginEdition } from '@/usecases/annual/edition/begin-edition'
import { beginCircular } from '@/usecases/circular/begin-circular'
import { writeCircular } from '@/usecases/circular/write-circular'
import { exportWorkbook } from '@/usecases/ledger/export-ledger'
import { importReport } from '@/usecases/report/import-report'
import { ledgerLimits } from '@/usecases/report/ledger/check-ledger-import'
import { typeOf } from '@/usecases/report/ledger/steps/keep-table'
import { listReports } from '@/usecases/report/list-reports'
import { commentForm } from '@/usecases/task/talk/talk-forms'
import { actorFor } from '@/usecases/testing/actor-for'
import { editBook, type SheetEdit } from '@/usecases/testing/edit-book'
import { addSnapshots } from './fill-snapshot'
import type { Filled } from './largest'

const report = readFileSync('samples/yunxi-2025.txt', 'utf8')
/** What was done last year: none of it is a promise. */
const pastYear = report.slice(0, report.search(/\n[一二三四五]、.*(不足|问题)/))
/** Bytes of a million characters of Chinese. */
const million = 3_000_000

/** Fills the empty folder of DATA_DIR: 10,000 tasks, and two reports of a million characters, one of them without next steps. */
export async function fillLargest(): Promise<Filled> {
  migrateDatabase()
  const now = new Date().toISOString()
  const { openIds } = await seedMany(10_000, benchPassword, now)
  const actor = await actorFor('coordinator', now)
  const about = { issuerUnitId: actor.unitId, year: 2025, beside: true }
  const [registered] = (await listReports(actor, now)).years.flatMap(({ lines }) => lines)
  const yearbook = await importReport(
    actor,
    { ...about, pasted: `${growText([pastYear], million)}\n${report}`, title: '年鉴' },
    now,
  )
  const unmarked = await importReport(
    actor,
    { ...about, pasted: growText([pastYear], million), title: '无打算', withoutSteps: true },
    now,
  )
  const ledgerId = await keepLedger(actor, now)
  const circularId = await addCircular(actor, now)
  const { editionId } = await beginEdition(actor, { reportId: registered?.id ?? '', reason: '' }, now)
  const editedId = await keepEdited(actor, now)
  const snapshots = await addSnapshots(actor, registered?.id ?? '', now)
  await addTalk(openIds[0] ?? '', actor, now)
  closeDatabase()
  return {
    taskIds: openIds,
    yearbookId: yearbook.reportId,
    unmarkedId: unmarked.reportId,
    registeredId: registered?.id ?? '',
    unitId: 'unit-01',
    personId: 'user-head01',
    ledgerId,
    circularId,
    editionId,
    editedId,
    ...snapshots,
  }
}

/** A thousand comments on a task, each of the most characters. */
async function addTalk(taskId: string, { userId, unitId, role }: Actor, at: string): Promise<void> {
  const text = '请'.repeat(commentForm.shape.text.maxLength ?? 0)
  await transaction(async (tx) => {
    for (let number = 0; number < 1000; number += 1)
      await addComment(tx, { id: newId(), taskId, text, userId, unitId, role, deputyFor: '', at, takenBackAt: null })
  })
}

/** A circular of yesterday with nothing but numbers in its text. */
async function addCircular(actor: Actor, now: string): Promise<string> {
  const asOf = lastSettledDay(now)
  const { circularId } = await beginCircular(actor, { asOf, seasonId: null }, now)
  const form = { circularId, title: '关于进展的通报', addressees: '各有关单位：' }
  const text = '98765项'.repeat(3300)
  await writeCircular(actor, { ...form, text, deed: 'save', asksLeader: false }, now)
  return circularId
}

/** Keeps a ledger as the first step of its import does. */
async function keepLedger({ userId }: Actor, now: string): Promise<string> {
  const rows = Array.from({ length: ledgerLimits.rows }, (_, index) => [
    `建成第${index + 1}个执法监督平台`,
    '',
    '年底前',
  ])
  return keep(userId, writeCsvRows(['任务名称', '牵头单位', '完成时限'], rows), '台账.csv', now)
}

/** Keeps the ledger of all tasks as somebody edited it who wrote into every row. */
async function keepEdited(actor: Actor, now: string): Promise<string> {
  const bytes = await exportWorkbook(actor, { filter: everything, address: '' }, 'zh', now)
  const edit: SheetEdit = (rows, heads) =>
    rows.map((row) =>
      row !== heads && row[1]?.endsWith('号') ? row.map((cell, at) => (heads[at] === '备注' ? '改过' : cell)) : row,
    )
  return keep(actor.userId, await editBook(bytes, { '督办台账（续表）': edit }), '台账.xlsx', now)
}

async function keep(userId: string, bytes: Uint8Array, fileName: string, now: string): Promise<string> {
  const { hash, size } = await storeFile(bytes)
  return transaction(async (tx) => {
    await addFile(tx, { hash, size, type: typeOf(fileName) }, now)
    return keepUpload(tx, userId, { hash, size, fileName }, now)
  })
}
