import { reader } from '@/db/client'
import { findChainLinks } from '@/db/plan/chain-links'
import { findPlan } from '@/db/plan/find-plan'
import { type FoundReport, findReport } from '@/db/report/find-report'
import { listHeld } from '@/db/report/held-ranges'
import { findNumber } from '@/db/report/versions'
import type { Actor } from '@/domain/people'
import { findPlanRefusal } from '@/domain/plan/plan-rights'
import { ensureCan } from '@/domain/policy'
import { ensureFound } from '@/domain/refusal'
import { pairLines } from '@/domain/report/pair-lines'
import { visibleTo } from '@/domain/scope'
import type { Span } from '@/reader/report-text'
import { listUncovered, type Uncovered } from './steps/list-uncovered'
import { listUnmoved, type UnmovedLine } from './steps/list-unmoved'
import { isAtPlace, listPieces, pickStanding } from './steps/move-work'

/** Something that stands in an earlier text: which, and the sentences of the text in force that it may have become, the likeliest first. */
export type HeldLine = UnmovedLine & {
  versionId: string
  versionNumber: number
  choices: (Span & { isLikely: boolean })[]
}

export type UnmovedView = {
  report: Pick<FoundReport, 'id' | 'title' | 'year' | 'yearAhead' | 'issuerName' | 'version'>
  /** The number of the text in force. */
  number: number
  lines: HeldLine[]
  /** Decisions on what the report says of the one before whose sentence it has no more. */
  links: number
  uncovered: Uncovered[]
  canPlace: boolean
  lang: 'zh-CN' | 'en'
}

/** More sentences than these nobody looks through in a list; any other can be pasted. */
const mostOffered = 50

/** What of a report stands in an earlier text of it, until somebody says where in the text in force. Throws `Refusal`: notAllowed, notFound. */
export async function viewUnmoved(actor: Actor, reportId: string): Promise<UnmovedView> {
  ensureCan(actor, 'seeReports')
  const scope = visibleTo(actor)
  const report = ensureFound(await findReport(reader(), scope, reportId))
  const plan = await findPlan(reader(), scope, reportId)
  const held = await listHeld(reader(), reportId)
  const standing = pickStanding(plan, held)
  const uncovered = listUncovered({ ...report, others: [] }, standing, listPieces(standing))
  const homes = new Map(held.map(({ itemId, versionId, number }) => [itemId, { versionId, versionNumber: number }]))
  const pieces = listPieces(plan).filter(({ id }) => homes.has(id))
  const lines = listUnmoved(plan, pieces).flatMap((line) => {
    const home = homes.get(line.id)
    return home ? [{ ...line, ...home, choices: listChoices(line, uncovered) }] : []
  })
  const links = [...(await findChainLinks(reader(), reportId)).values()]
  const { id, title, year, yearAhead, issuerName, version, language } = report
  return {
    report: { id, title, year, yearAhead, issuerName, version },
    number: await findNumber(reader(), reportId),
    lines,
    links: links.filter((link) => link.account && !isAtPlace(report, link)).length,
    uncovered,
    canPlace: !findPlanRefusal('place', report, actor),
    lang: language === 'zh' ? 'zh-CN' : 'en',
  }
}

function listChoices(line: Span, uncovered: readonly Uncovered[]): HeldLine['choices'] {
  const [pair] = pairLines([line], uncovered)
  const likely = pair && uncovered[pair[1]]
  const choices = uncovered.map((sentence) => ({
    ...{ start: sentence.start, end: sentence.end, text: sentence.text, isLikely: sentence === likely },
  }))
  return choices.sort((a, b) => Number(b.isLikely) - Number(a.isLikely)).slice(0, mostOffered)
}
