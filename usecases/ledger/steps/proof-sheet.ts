import { listProofRows, type ProofRow } from '@/db/evidence/list-proof-rows'
import { groupByTask } from '@/db/past/list-histories'
import { dayOf } from '@/domain/calendar'
import { yieldTurn } from '@/formats/beside/yield-turn'
import { rowsOf, type Sheet } from '@/formats/write-xlsx'
import type { Dictionary } from '@/i18n'
import type { Entry } from './entry'

/**
 * 佐证材料目录: a line for each piece of evidence, task by task, with what it proves, its verdict and the sum of its file. Of a day that is over
 * (`isPast`) it lists what was there by then, and says that the verdicts are today's.
 */
export async function writeProofSheet(entries: Entry[], isPast: boolean, words: Dictionary): Promise<Sheet> {
  const { sheets, ledgerColumns: heads, proofColumns, total } = words.exports
  const lines = pairRows(entries, await listProofs(entries.map(({ task }) => task.id)))
  return {
    name: sheets.proof,
    notes: isPast ? [proofColumns.stateNow] : [],
    paper: 'a4Landscape',
    frozen: 2,
    totalLabel: total,
    columns: [
      { header: heads.index, width: 5, type: 'number' },
      { header: heads.number, width: 15 },
      { header: heads.title, width: 22, wrap: true },
      { header: heads.leadUnit, width: 12, wrap: true },
      { header: proofColumns.standard, width: 22, wrap: true },
      { header: proofColumns.title, width: 24, wrap: true, total: 'count' },
      { header: proofColumns.kind, width: 6 },
      { header: proofColumns.source, width: 22, wrap: true },
      { header: proofColumns.state, width: 8 },
      { header: proofColumns.uploader, width: 8 },
      { header: proofColumns.uploadedOn, width: 11, type: 'date' },
      { header: 'SHA-256', width: 16, wrap: true },
    ],
    rows: rowsOf(lines, ({ entry: { task, leadUnit }, proof }, index) => [
      ...[index + 1, task.number ?? '', task.title, leadUnit, proof.standardText ?? proofColumns.process],
      ...[proof.title, words.task.evidenceKinds[proof.kind], proof.fileName ?? proof.reference],
      ...[words.task.evidenceStates[proof.state], proof.uploaderName, dayOf(proof.uploadedAt), proof.fileHash ?? ''],
    ]),
  }
}

const askedAtOnce = 250

// In pieces, between which others are served.
async function listProofs(taskIds: string[]): Promise<ProofRow[]> {
  const rows: ProofRow[] = []
  for (let from = 0; from < taskIds.length; from += askedAtOnce) {
    rows.push(...(await listProofRows(taskIds.slice(from, from + askedAtOnce))))
    await yieldTurn()
  }
  return rows
}

type Line = { entry: Entry; proof: ProofRow }

function pairRows(entries: Entry[], proofs: ProofRow[]): Line[] {
  const byTask = groupByTask(proofs)
  return entries.flatMap((entry) => (byTask.get(entry.task.id) ?? []).map((proof) => ({ entry, proof })))
}
