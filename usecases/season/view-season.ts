import { reader } from '@/db/client'
import { listReturnReports, listReturnRows, type ReturnReport, type SeasonRow } from '@/db/season/list-return-rows'
import { type FoundSeason, findSeason } from '@/db/season/seasons'
import { workingDaysLeft } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { ensureFound } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import { countReturns, type ReturnFigures, sumReturns } from '@/domain/season/count-returns'
import { isFiledLate, isOverdue } from '@/domain/season/file-return'
import { type ReturnState, stateOfReturn, type UnitReturns } from '@/domain/season/season'
import { findClosingRefusal, overseesSeason, owesReport } from '@/domain/season/season-rights'
import { namePeople } from '../people/steps/name-people'
import { loadLightTerms } from '../settings/load-light-terms'
import { keepUnits } from './steps/keep-units'
import { type ReturnDesk, viewReturn } from './steps/view-return'

/** A task of a season: where its return stands, the report it stands on, and whether it is the reader's own to report. */
export type ReturnLine = SeasonRow & {
  state: ReturnState
  isOverdue: boolean
  isLate: boolean
  isMine: boolean
  report: ReturnReport | null
}

/** All that the page of a season shows; the figures of a closed one are those of its closing. */
export type SeasonPage = {
  season: FoundSeason & { startedByName: string; closedByName: string }
  today: string
  /** Working days to its last day, negative when past. */
  left: number
  isOwn: boolean
  canClose: boolean
  units: UnitReturns[]
  figures: ReturnFigures
  /** One page of the tasks that were asked for, and how many there are. */
  lines: ReturnLine[]
  shown: number
  desk: ReturnDesk | null
}

/** Which of a season's tasks: of a unit, in a state, which page from 1, and the one whose report is looked at. */
export type SeasonAsked = { unitId: string; state: ReturnState | null; page: number; taskId: string }

export const seasonPageSize = 50

/** A season as somebody sees it: the office whole, a unit its own part. Throws `Refusal`: notAllowed, notFound. */
export async function viewSeason(actor: Actor, id: string, asked: SeasonAsked, now: string): Promise<SeasonPage> {
  ensureCan(actor, 'seeLedger')
  const season = ensureFound(await findSeason(reader(), id))
  const { today, special } = await loadLightTerms(now)
  const rows = (await listReturnRows(reader(), id, visibleTo(actor))).map((row) => judge(row, actor, today))
  const isOwn = overseesSeason(actor, season.unitPath)
  if (!isOwn && !rows.length) ensureFound(undefined)
  const units = season.frozen ? keepUnits(season.frozen, actor, season) : countReturns(rows, today)
  const chosen = rows.filter((row) => isAsked(row, asked))
  const nameOf = await namePeople([season.startedBy, season.closedBy])
  return {
    season: { ...season, startedByName: nameOf(season.startedBy), closedByName: nameOf(season.closedBy) },
    today,
    left: workingDaysLeft(today, season.due, special) ?? 0,
    isOwn,
    canClose: !findClosingRefusal(actor, season, season.unitPath),
    units,
    figures: sumReturns(units),
    lines: await addReports(chosen.slice((asked.page - 1) * seasonPageSize, asked.page * seasonPageSize)),
    shown: chosen.length,
    desk: asked.taskId ? await viewReturn(actor, season, rows, asked, now) : null,
  }
}

/** A row and where it stands, before its report is read. */
export type JudgedRow = Omit<ReturnLine, 'report'>

function judge(row: SeasonRow, actor: Actor, today: string): JudgedRow {
  const state = stateOfReturn(row, row.status)
  return {
    ...row,
    state,
    isMine: owesReport(actor, row),
    isOverdue: isOverdue(row.due, state, today),
    isLate: isFiledLate(row),
  }
}

const isAsked = (row: JudgedRow, { unitId, state }: SeasonAsked): boolean =>
  (!unitId || row.unitId === unitId) && (!state || row.state === state)

async function addReports(rows: JudgedRow[]): Promise<ReturnLine[]> {
  const reports = await listReturnReports(
    reader(),
    rows.flatMap(({ updateId }) => updateId ?? []),
  )
  return rows.map((row) => ({ ...row, report: reports.get(row.updateId ?? '') ?? null }))
}
