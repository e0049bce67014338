import { reader } from '@/db/client'
import { countLedger } from '@/db/ledger/count-ledger'
import { listLedger } from '@/db/ledger/list-ledger'
import { listPeople, type Person } from '@/db/people/list-people'
import { readSetting } from '@/db/settings/find-settings'
import { listUrgesOf, nextUrgeSequence } from '@/db/task/urges'
import { addWorkingDays } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import type { LedgerFilter, LedgerPage } from '@/domain/task/ledger'
import type { Light } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import { listDemands, type Standing } from '@/domain/task/urging/situation'
import { type Demand, formatUrgeNumber, type UrgeColour } from '@/domain/task/urging/urge'
import { isUrger, type UrgeChoice } from '@/domain/task/urging/urge-rights'
import { isInSubtree } from '@/domain/unit'
import { loadLightTerms } from '../../settings/load-light-terms'
import { mostAtOnce } from '../assign-tasks'
import { findOwnDossier } from '../steps/find-own-dossier'
import { judgeUrge } from './judge-urge'

type PreviewTask = {
  taskId: string
  number: string
  title: string
  unitName: string
  due: string | null
  light: Light
  /** Who gets it: handler and heads. */
  people: string[]
}
export type SlipLine = PreviewTask & { standing: Standing; demands: Demand[]; copies: string[] }
/** Left out, by what stands against it; null where nothing gives ground for a slip of the chosen colour. */
export type LeftOut = PreviewTask & { refusal: Refusal | null }

/** Who would get what: the slips, what is left out and why, and how many tasks lie beyond those that one sending takes. */
export type UrgePreview = {
  choice: UrgeChoice
  slips: SlipLine[]
  leftOut: LeftOut[]
  beyond: number
  byColour: Record<UrgeColour, number>
  demands: Demand[]
  /** The first number that would be given. */
  number: string
  today: string
  replyDue: string
}

const daysToReply = 2

/** Previews the slips to the tasks of a selection or filter; sends nothing. Throws `Refusal('notAllowed')`. */
export async function previewUrges(
  actor: Actor,
  asked: { filter: LedgerFilter; choice: UrgeChoice },
  now: string,
): Promise<UrgePreview> {
  if (!isUrger(actor)) throw new Refusal('notAllowed', { ability: 'urge' })
  const terms = await loadLightTerms(now)
  const filter = narrow(asked.filter)
  const scope = visibleTo(actor)
  const [{ lines }, total, heads, leaders] = await Promise.all([
    listLedger(scope, filter, onePage, terms.bounds),
    countLedger(scope, filter, terms.bounds),
    listPeople(reader(), terms.today, { roles: ['head'], lasting: true }),
    listPeople(reader(), terms.today, { roles: ['leader'], lasting: true }),
  ])
  const urges = await listUrgesOf(
    reader(),
    lines.map(({ id }) => id),
  )
  const slips: SlipLine[] = []
  const leftOut: LeftOut[] = []
  for (const line of lines) {
    const dossier = await findOwnDossier(reader(), actor, line.id, now)
    const { refusal, standing, light } = judgeUrge(dossier, urges.get(line.id) ?? [], asked.choice, actor, terms)
    const own = heads.filter(({ unitId }) => unitId === line.leadUnitId)
    const task: PreviewTask = {
      ...{ taskId: line.id, number: line.number ?? '', title: line.title, unitName: line.leadUnitName ?? '' },
      ...{ due: line.due, light, people: listNames(line.handlerName, own) },
    }
    if (refusal || !standing) leftOut.push({ ...task, refusal })
    else {
      const copies =
        standing.colour === 'red' ? listLeaders(leaders, dossier.task.leaderId, dossier.units.issuerPath) : []
      slips.push({ ...task, standing, demands: listDemands(standing.colour, dossier.task), copies })
    }
  }
  const [year, prefix] = [Number(terms.today.slice(0, 4)), await readSetting(reader(), 'numberPrefix', terms.today)]
  return {
    choice: asked.choice,
    slips,
    leftOut,
    beyond: total - lines.length,
    byColour: countColours(slips),
    demands: [...new Set(slips.flatMap(({ demands }) => demands))],
    number: formatUrgeNumber(prefix, year, await nextUrgeSequence(reader(), year)),
    today: terms.today,
    replyDue: addWorkingDays(terms.today, daysToReply, terms.special),
  }
}

const onePage: LedgerPage = {
  ...{ group: null, sort: 'number', descending: false, after: null, before: null },
  size: mostAtOnce,
}

// A filter means what can still be urged; ticked tasks are each told of.
const narrow = (filter: LedgerFilter): LedgerFilter =>
  filter.ids.length || filter.statuses.length ? filter : { ...filter, statuses: [...openStatuses] }

const listNames = (handler: string | null, heads: readonly Person[]): string[] => [
  ...new Set([...(handler ? [handler] : []), ...heads.map(({ name }) => name)]),
]

function listLeaders(all: readonly Person[], leaderId: string | null, issuerPath: string): string[] {
  const leaders = all.filter(({ unitPath }) => isInSubtree(issuerPath, unitPath))
  const own = leaders.filter(({ userId }) => userId === leaderId)
  return [...new Set((leaderId ? own : leaders).map(({ name }) => name))]
}

function countColours(slips: readonly SlipLine[]): Record<UrgeColour, number> {
  const count = (colour: UrgeColour) => slips.filter(({ standing }) => standing.colour === colour).length
  return { blue: count('blue'), yellow: count('yellow'), red: count('red') }
}
