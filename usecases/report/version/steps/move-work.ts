import type { Database } from '@/db/client'
import { findChainLinks } from '@/db/plan/chain-links'
import type { Plan } from '@/db/plan/find-plan'
import type { FoundReport } from '@/db/report/find-report'
import { type HeldRange, listHeld } from '@/db/report/held-ranges'
import { listTaken, type ReportVersion } from '@/db/report/versions'
import type { ChainDecision } from '@/domain/plan/chain-decision'
import { overlap } from '@/domain/plan/coverage'
import { moveRanges } from '@/domain/report/version/move-ranges'
import type { Placed } from '@/domain/report/version/version'

/** What of a report stands in a newer text and where, and what stands there no more; `heldIn` the text of before that has it, null for the one in force. */
export type MovedWork = { moved: Placed[]; unmoved: (Placed & { heldIn: string | null })[]; links: ChainDecision[] }

type NewText = Pick<ReportVersion, 'text' | 'language'>

/** Follows all that has its place in a report into a newer text of it, from the text in which each stands today. */
export async function moveWork(on: Database, report: FoundReport, plan: Plan, newer: NewText): Promise<MovedWork> {
  const links = [...(await findChainLinks(on, report.id)).values()]
  const held = await listHeld(on, report.id)
  const texts = new Map((await listTaken(on, report.id)).map(({ id, text }) => [id, text]))
  const homeOf = new Map(held.map(({ itemId, versionId }) => [itemId, versionId]))
  const pieces = listPieces(
    plan,
    links.filter((link) => isAtPlace(report, link)),
  )
  const found: MovedWork = { moved: [], unmoved: [], links }
  for (const home of [null, ...new Set(held.map(({ versionId }) => versionId))]) {
    const older = home === null ? report.text : (texts.get(home) ?? '')
    const there = pieces.filter(({ id }) => (homeOf.get(id) ?? null) === home)
    const { moved, unmoved } = moveRanges(there, { older, newer: newer.text, language: newer.language })
    const isOpen = home === null ? () => true : notOn([...found.moved])
    found.moved.push(...moved.filter(isOpen))
    const left = [...unmoved, ...there.filter(({ id }) => moved.some((piece) => piece.id === id && !isOpen(piece)))]
    found.unmoved.push(...left.map((piece) => ({ ...piece, heldIn: home })))
  }
  return found
}

/** True of what shares no character with something of its kind that stands there already. */
const notOn =
  (standing: readonly Placed[]) =>
  (piece: Placed): boolean =>
    standing.every((each) => each.kind !== piece.kind || overlap(each, piece) === 0)

/** All that has its place in the text of a report, or in one that it had. */
export function listPieces(
  { commitments, shortcomings, steps, marks }: Plan,
  links: readonly ChainDecision[] = [],
): Placed[] {
  return [
    ...commitments.map((each) => pick('commitment', each)),
    ...shortcomings.map((each) => pick('shortcoming', each)),
    ...steps.flatMap(({ id, start, end, heading }) =>
      start === null || end === null ? [] : [pick('step', { id, start, end, text: heading })],
    ),
    ...links.flatMap(({ id, account }) => (account ? [pick('link', { id, ...account })] : [])),
    ...marks.map((each) => pick('mark', each)),
  ]
}

/** True of a decision whose sentence stands where it was found; another waits for a person already. */
export const isAtPlace = ({ text }: Pick<FoundReport, 'text'>, { account }: ChainDecision): boolean =>
  account !== null && text.slice(account.start, account.end) === account.text

const pick = (kind: Placed['kind'], { id, start, end, text }: Omit<Placed, 'kind'>): Placed => ({
  ...{ kind, id, start, end, text },
})

/** The plan without what stands in an earlier text: all of it lies in the text in force. */
export function pickStanding(plan: Plan, held: readonly HeldRange[]): Plan {
  const away = new Set(held.map(({ itemId }) => itemId))
  const stands = ({ id }: { id: string }) => !away.has(id)
  if (!away.size) return plan
  return {
    ...plan,
    commitments: plan.commitments.filter(stands),
    shortcomings: plan.shortcomings.filter(stands),
    marks: plan.marks.filter(stands),
    steps: plan.steps.map((step) => (stands(step) ? step : { ...step, start: null, end: null })),
  }
}
