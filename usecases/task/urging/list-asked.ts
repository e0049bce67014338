import { reader } from '@/db/client'
import { rememberUntilChange } from '@/db/engine/remember'
import { countLedger } from '@/db/ledger/count-ledger'
import { type AskedProxy, listAskedProxies } from '@/db/proxy/list-asked-proxies'
import { type AskedSeason, listAskedSeasons } from '@/db/season/list-asked-seasons'
import { type InstructionRow, listAskedInstructions } from '@/db/task/instructions'
import { type AskedUrge, countUnansweredUrges, listAskedUrges } from '@/db/task/urges'
import { workingDaysLeft } from '@/domain/calendar'
import { type Actor, isHead, worksInUnit } from '@/domain/people'
import { can } from '@/domain/policy'
import { visibleTo } from '@/domain/scope'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { isUrger } from '@/domain/task/urging/urge-rights'
import { type AskedEdition, listAskedEditions } from '../../annual/edition/list-asked-editions'
import { type AskedCircular, listAskedCirculars } from '../../circular/list-circulars'
import { namePeople } from '../../people/steps/name-people'
import { type AskedVersion, listAskedVersions } from '../../report/version/list-asked-versions'
import { loadLightTerms } from '../../settings/load-light-terms'
import { type AskedSnapshot, listAskedSnapshots } from '../../snapshot/list-snapshots'

type Timed = { byName: string; left: number | null }
export type AskedUrgeLine = AskedUrge & Timed
export type AskedInstructionLine = InstructionRow & Timed
/** What stands on top of a to-do list: leaders' notes and slips that ask for an answer, and how many slips of an office got none. */
export type AskedSeasonLine = AskedSeason & { left: number | null; isOffice: boolean }
export type AskedProxyLine = AskedProxy & { byName: string }
export type AskedFirst = {
  /** Annual reports of the own body that wait for a step of theirs. */
  editions: AskedEdition[]
  /** Circulars of the own body that wait for a step of theirs. */
  circulars: AskedCircular[]
  /** Snapshots for the public of the own body that wait for a step of theirs. */
  snapshots: AskedSnapshot[]
  /** Corrected texts of reports, of the own body or one below it, that wait for a decision of theirs. */
  versions: AskedVersion[]
  instructions: AskedInstructionLine[]
  urges: AskedUrgeLine[]
  unanswered: number
  /** Reports that the office entered for the unit, which it is to confirm. */
  proxies: AskedProxyLine[]
  /** Feedback seasons that wait for a unit's reports, or for an office's reviews and closing. */
  seasons: AskedSeasonLine[]
  /** How many tasks of theirs were not heard of for long, and the ledger that holds just these. */
  silent: { count: number; filter: Partial<LedgerFilter> }
}

const nothing: AskedFirst = {
  editions: [],
  circulars: [],
  snapshots: [],
  versions: [],
  instructions: [],
  urges: [],
  unanswered: 0,
  proxies: [],
  seasons: [],
  silent: { count: 0, filter: {} },
}

/** What is asked of somebody before all else; kept until anything changes, since the head of every page counts it. */
export async function listAskedFirst(actor: Actor, now: string): Promise<AskedFirst> {
  if (!can(actor, 'haveTodo')) return nothing
  const { today, special, bounds } = await loadLightTerms(now)
  return rememberUntilChange(`asked ${actor.userId} ${actor.membershipId} ${today}`, async () => {
    const [urges, instructions, unanswered, proxies, seasons, editions, circulars, snapshots, versions, silent] =
      await Promise.all([
        listAskedUrges(reader(), actor),
        listAskedInstructions(reader(), actor),
        isUrger(actor) ? countUnansweredUrges(reader(), actor, today) : 0,
        listAskedProxies(reader(), actor),
        listAskedSeasons(reader(), actor, today),
        listAskedEditions(actor, today, special),
        listAskedCirculars(actor),
        listAskedSnapshots(actor),
        listAskedVersions(actor),
        countSilent(actor, bounds),
      ])
    const nameOf = await namePeople([
      ...[...urges, ...instructions].map(({ issuedBy }) => issuedBy),
      ...proxies.map(({ enteredBy }) => enteredBy),
    ])
    const timed = <Row extends { issuedBy: string; replyDue: string | null }>(row: Row) => ({
      ...row,
      byName: nameOf(row.issuedBy),
      left: workingDaysLeft(today, row.replyDue, special),
    })
    return {
      urges: urges.map(timed),
      instructions: instructions.map(timed),
      unanswered,
      editions,
      circulars,
      snapshots,
      versions,
      proxies: proxies.map((proxy) => ({ ...proxy, byName: nameOf(proxy.enteredBy) })),
      silent,
      seasons: seasons.map((season) => ({
        ...season,
        left: workingDaysLeft(today, season.due, special),
        isOffice: isUrger(actor),
      })),
    }
  })
}

// Of one's own to look after: an office all that it oversees, a head what the unit leads, a handler their own.
async function countSilent(actor: Actor, bounds: LightBounds): Promise<AskedFirst['silent']> {
  if (!worksInUnit(actor) && !isUrger(actor)) return { count: 0, filter: {} }
  const own = isHead(actor) ? { unitId: actor.unitId } : { handlerId: actor.deputyFor?.id ?? actor.userId }
  const filter = { silent: true, ...(worksInUnit(actor) ? own : {}) }
  return { count: await countLedger(visibleTo(actor), { ...everything, ...filter }, bounds), filter }
}

/** How many entries it adds to the list. */
export const countAsked = ({
  urges,
  instructions,
  proxies,
  unanswered,
  seasons,
  silent,
  editions,
  circulars,
  snapshots,
  versions,
}: AskedFirst): number =>
  editions.length +
  circulars.length +
  snapshots.length +
  versions.length +
  urges.length +
  instructions.length +
  proxies.length +
  (unanswered ? 1 : 0) +
  seasons.length +
  (silent.count ? 1 : 0)
