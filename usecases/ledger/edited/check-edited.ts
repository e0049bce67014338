import { createHash } from 'node:crypto'
import { reader } from '@/db/client'
import { listSeenTasks, type SeenTask } from '@/db/ledger/list-seen-tasks'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import type { EditedChoices } from '@/domain/task/edited/choices'
import type { Edits } from '@/domain/task/edited/edits'
import { yieldEvery } from '@/formats/beside/yield-turn'
import { loadLedger } from '../../report/ledger/steps/load-ledger'
import { type EditedSheet, findEditedSheets } from './steps/find-edited-sheets'
import { judgeRow } from './steps/judge-row'
import { type EditedLine, findRowRefusal, type PlacedRow, toCellLine, toRowLine } from './steps/list-lines'
import { loadCurrent, loadEditOffers } from './steps/load-edited'
import { type PlacedCell, settleTwice } from './steps/settle-twice'

/** What is written to one task: over the version that was shown. */
export type EditedTake = { taskId: string; version: number; edits: Edits }

/** An edited ledger beside what is stored; nothing is written. */
export type EditedTrial = {
  fileName: string
  hash: string
  sheets: EditedSheet[]
  /** The names of the sheets that are only to be looked at: what was typed there is not read. */
  shown: string[]
  rows: number
  /** Rows of tasks in sight in which nothing would change. */
  unchanged: number
  lines: EditedLine[]
  /** How many lines have to be decided still. */
  open: number
  takes: EditedTake[]
  /** Stands for all that would be written, and over which versions. */
  stamp: string
}

/**
 * The comparison of an edited ledger that this actor uploaded: each changed cell with what is stored, and what stands against writing it.
 * Throws `Refusal` notAllowed, keptFileGone, editedForeign, editedColumnsGone, editedNumbersGone, editedElsewhere, or those of reading the file.
 */
export async function checkEdited(
  actor: Actor,
  keptId: string,
  choices: EditedChoices,
  now: string,
): Promise<EditedTrial> {
  ensureCan(actor, 'editLedger')
  const { sheets: read, fileName, hash } = await loadLedger(actor, keptId, now)
  const sheets = await findEditedSheets(read)
  const rows = sheets.flatMap((sheet) => sheet.rows.map((row): PlacedRow => ({ sheet, row })))
  const ids = [...new Set(rows.flatMap(({ row }) => row.id || []))]
  const tasks = await listSeenTasks(reader(), visibleTo(actor), ids)
  if (!tasks.size) throw new Refusal('editedElsewhere', {}, 'file')
  const lines = await listLines(actor, rows, tasks, choices, now)
  const touched = new Set(lines.flatMap(({ task }) => task?.id ?? []))
  const takes = listTakes(lines)
  return {
    ...{ fileName, hash, sheets, rows: rows.length, lines, takes },
    shown: read.flatMap(({ sheet }, at) => (sheets.some(({ place }) => place === at) ? [] : [sheet])),
    unchanged: [...tasks.keys()].filter((id) => !touched.has(id)).length,
    open: lines.filter(({ answer }) => answer === null).length,
    stamp: createHash('sha256').update(JSON.stringify(takes)).digest('base64url'),
  }
}

type Tasks = Map<string, SeenTask>

async function listLines(
  actor: Actor,
  rows: PlacedRow[],
  tasks: Tasks,
  choices: EditedChoices,
  now: string,
): Promise<EditedLine[]> {
  const lines: EditedLine[] = []
  const changed = new Map<string, PlacedRow[]>()
  const rest = yieldEvery()
  for (const placed of rows) {
    await rest()
    const { row } = placed
    const refusal = findRowRefusal(placed, tasks.get(row.id))
    if (refusal) lines.push(toRowLine(placed, tasks.get(row.id), refusal, choices))
    else if (row.cells.size) changed.set(row.id, [...(changed.get(row.id) ?? []), placed])
  }
  const offers = await loadEditOffers(actor, now)
  for await (const batch of loadCurrent(actor, [...changed.keys()], now))
    for (const current of batch) {
      await rest()
      const { task } = current.dossier
      const judged: PlacedCell[] = []
      for (const placed of changed.get(task.id) ?? []) {
        const cells = await judgeRow(placed.row, current, { ...offers, actor, words: placed.sheet.words })
        judged.push(...cells.map((cell) => ({ placed, cell })))
      }
      lines.push(...settleTwice(judged).map(({ placed, cell }) => toCellLine(placed, task, cell, choices)))
    }
  return lines.sort(byPlace)
}

const order = ({ place }: EditedLine): number[] => place.split('.').slice(0, 2).map(Number)

function byPlace(one: EditedLine, other: EditedLine): number {
  const [[sheet = 0, row = 0], [otherSheet = 0, otherRow = 0]] = [order(one), order(other)]
  return sheet - otherSheet || row - otherRow
}

/** What is taken of each task, from both sheets. */
function listTakes(lines: EditedLine[]): EditedTake[] {
  const takes = new Map<string, EditedTake>()
  for (const { task, answer, edits } of lines) {
    if (!task || answer !== 'take') continue
    const before = takes.get(task.id)
    takes.set(task.id, { taskId: task.id, version: task.version, edits: { ...before?.edits, ...edits } })
  }
  return [...takes.values()]
}
