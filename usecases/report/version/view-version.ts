import { reader } from '@/db/client'
import { findPlan } from '@/db/plan/find-plan'
import { type FoundReport, findReport } from '@/db/report/find-report'
import { type FoundVersion, findNumber, findVersion } from '@/db/report/versions'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { ensureFound, Refusal } from '@/domain/refusal'
import { findVersionRefusal, type VersionAct, versionActs } from '@/domain/report/version/version-rights'
import { visibleTo } from '@/domain/scope'
import { yieldTurn } from '@/formats/beside/yield-turn'
import type { Range } from '@/reader/report-text'
import { type ShownText, showWords } from '../../plan/show-text'
import { compareReports } from '../steps/carry-over'
import { markDifference, type ShownDifference } from '../steps/mark-difference'
import { countWork } from './steps/count-work'
import { listUncovered, type Uncovered } from './steps/list-uncovered'
import { listUnmoved, type UnmovedLine } from './steps/list-unmoved'
import { moveWork } from './steps/move-work'

/** What taking a text over would do: how much moves by what it is, what does not, and what is new. */
export type VersionOutcome = {
  commitments: number
  shortcomings: number
  steps: number
  links: number
  unmoved: UnmovedLine[]
  /** Decisions on what this report says of the one before whose sentence it has no more. */
  unmovedLinks: number
  uncovered: Uncovered[]
  count: number
  differences: ShownDifference[]
}

export type VersionView = Pick<ShownText, 'paragraphs' | 'page'> & {
  report: Pick<FoundReport, 'id' | 'title' | 'year' | 'yearAhead' | 'issuerName' | 'version'>
  version: Omit<FoundVersion, 'text' | 'told' | 'others'>
  /** It is the text in force. */
  isStanding: boolean
  /** Null where it is not proposed any more. */
  outcome: VersionOutcome | null
  refusals: Record<VersionAct, Refusal | null>
  lang: 'zh-CN' | 'en'
}

export type VersionLook = { cited: Range | null; page: number | null }

/** A hundred places on a page say enough; who needs more compares the files. */
const mostShown = 100

/**
 * A text that a registered report has, had, or may get: its words page by page, who sent it and why, and of one that is proposed what taking it over
 * would do. Throws `Refusal`: notAllowed, notFound.
 */
export async function viewVersion(
  actor: Actor,
  reportId: string,
  versionId: string,
  { cited, page }: VersionLook,
): Promise<VersionView> {
  ensureCan(actor, 'seeReports')
  const scope = visibleTo(actor)
  const report = ensureFound(await findReport(reader(), scope, reportId))
  const found = ensureFound(await findVersion(reader(), scope, versionId))
  if (found.reportId !== report.id) throw new Refusal('notFound')
  const { text, told: _told, others: _others, ...version } = found
  const find = (act: VersionAct) => findVersionRefusal(act, report, found, actor)
  const { id, title, year, yearAhead, issuerName, version: seen } = report
  return {
    ...showWords(text, cited, { number: page }),
    report: { id, title, year, yearAhead, issuerName, version: seen },
    version,
    isStanding: found.state === 'taken' && found.number === (await findNumber(reader(), report.id)),
    outcome: found.state === 'proposed' ? await foresee(actor, report, found) : null,
    refusals: Object.fromEntries(versionActs.map((act) => [act, find(act)])) as VersionView['refusals'],
    lang: found.language === 'zh' ? 'zh-CN' : 'en',
  }
}

async function foresee(actor: Actor, report: FoundReport, newer: FoundVersion): Promise<VersionOutcome> {
  const plan = await findPlan(reader(), visibleTo(actor), report.id)
  await yieldTurn()
  const work = await moveWork(reader(), report, plan, newer)
  const { moved, unmoved } = work
  const { differences } = await compareReports({ older: report, newer })
  return {
    ...countWork(plan, work),
    unmoved: listUnmoved(plan, unmoved),
    unmovedLinks: unmoved.filter(({ kind }) => kind === 'link').length,
    uncovered: listUncovered(newer, plan, moved),
    count: differences.length,
    differences: differences.slice(0, mostShown).map(markDifference),
  }
}
