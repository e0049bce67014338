import { listAwaitedChanges } from '@/db/calendar/list-awaited'
import { reader } from '@/db/client'
import { type LedgerLine, listLedger } from '@/db/ledger/list-ledger'
import { listUrgesOf } from '@/db/task/urges'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import { loadLightTerms } from '../settings/load-light-terms'
import { asOf } from '../steps/as-of'
import { type Overview, type OverviewChoice, viewOverview } from './view-overview'

/** What a unit says of its red task: its answer to the last slip, that it owes one, or its last report; '' of one that never said a word. */
/** `isByProxy`: the office entered that report on the unit's behalf. */
export type OwnWords = { from: 'answer' | 'owed' | 'report'; text: string; day: string | null; isByProxy: boolean }
export type RedTask = { line: LedgerLine; own: OwnWords }
/** What a leaders' meeting is shown of the overview on one sheet: red tasks in their units' words, and what waits for a leader's decision. */
export type Briefing = {
  overview: Overview
  red: RedTask[]
  reviews: LedgerLine[]
  changes: Awaited<ReturnType<typeof listAwaitedChanges>>
}

const shown = 6

/** The sheet for a leaders' meeting, of the same tasks and day as the overview. Undefined where there is none. Throws `Refusal('notAllowed')`. */
export async function viewBriefing(actor: Actor, choice: OverviewChoice, now: string): Promise<Briefing | undefined> {
  const overview = await viewOverview(actor, choice, now)
  return overview && asOf(overview.base.asOf, { by: actor, now }, (moment) => drawBriefing(actor, overview, moment))
}

async function drawBriefing(actor: Actor, overview: Overview, now: string): Promise<Briefing> {
  const [scope, { bounds }] = [visibleTo(actor), await loadLightTerms(now)]
  const { base, red } = overview
  const page = { group: null, sort: 'due', descending: false, after: null, before: null, size: shown } as const
  const [{ lines }, changes, slips] = await Promise.all([
    listLedger(scope, { ...base, statuses: ['leaderReview'] }, page, bounds),
    listAwaitedChanges(scope, base, bounds),
    listUrgesOf(
      reader(),
      red.map(({ id }) => id),
    ),
  ])
  return {
    overview,
    red: red.slice(0, shown).map((line) => ({ line, own: findWords(line, slips.get(line.id)?.at(-1)) })),
    reviews: lines,
    changes: changes.slice(0, shown),
  }
}

type Slip = { answer: string; answeredAt: string | null; replyDue: string }

function findWords({ latestProgress, latestByProxy }: LedgerLine, slip: Slip | undefined): OwnWords {
  if (slip?.answeredAt) return { from: 'answer', text: slip.answer, day: dayOf(slip.answeredAt), isByProxy: false }
  const last = { text: latestProgress, isByProxy: latestByProxy }
  return slip ? { from: 'owed', ...last, day: slip.replyDue } : { from: 'report', ...last, day: null }
}
