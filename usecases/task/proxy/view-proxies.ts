import { reader } from '@/db/client'
import { findNames } from '@/db/names/find-names'
import { listProxiesOf } from '@/db/proxy/proxy-reports'
import type { FoundDossier } from '@/db/task/find-dossier'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { mayDo } from '@/domain/task/move/deeds'
import { type ProxyDeed, type ProxyReport, proxyDeeds } from '@/domain/task/proxy/proxy-report'
import { findProxyRefusal } from '@/domain/task/proxy/proxy-rights'
import type { Occurrence } from '@/domain/task/task'
import { namePeople } from '../../people/steps/name-people'
import type { Choice } from '../steps/task-choices'

export type ProxyLine = ProxyReport & {
  unitName: string
  entererName: string
  settlerName: string
  /** The form's title. */
  form: string
  occurrence: string | null
  /** What the actor may do with it now. */
  deeds: ProxyDeed[]
}

/** What was entered on behalf of units and became no report (that is among the reports), newest first; whether the actor may enter, and for which units. */
export type Proxies = {
  lines: ProxyLine[]
  canEnter: boolean
  units: Choice[]
  /** Instances that a report of the lead unit could file. */
  instances: Pick<Occurrence, 'id' | 'label' | 'due'>[]
}

/** The entries of a task as the actor sees them. */
export async function viewProxies(actor: Actor, dossier: FoundDossier, now: string): Promise<Proxies> {
  const { task, supporting, evidence, occurrences } = dossier
  const canEnter = mayDo('enterProxy', dossier, actor)
  const found = (await listProxiesOf(reader(), task.id)).filter(({ state }) => state !== 'confirmed')
  if (!found.length && !canEnter) return { lines: [], canEnter, units: [], instances: [] }
  const ofTask = [...(task.leadUnitId ? [task.leadUnitId] : []), ...supporting.map(({ unitId }) => unitId)]
  const [units, nameOf] = await Promise.all([
    findNames('unit', [...ofTask, ...found.map(({ unitId }) => unitId)]),
    namePeople(found.flatMap(({ enteredBy, settledBy }) => [enteredBy, settledBy])),
  ])
  const lines = found.map((proxy) => ({
    ...proxy,
    unitName: units.get(proxy.unitId) ?? '',
    entererName: nameOf(proxy.enteredBy),
    settlerName: nameOf(proxy.settledBy),
    form: evidence.find(({ id }) => id === proxy.evidenceId)?.title ?? '',
    occurrence: occurrences.find(({ id }) => id === proxy.occurrenceId)?.label ?? null,
    deeds: proxyDeeds.filter((deed) => !findProxyRefusal(deed, proxy, dossier, actor)),
  }))
  const isFree = (unitId: string) => !found.some((each) => each.state === 'open' && each.unitId === unitId)
  const choices = ofTask.filter(isFree).map((unitId) => ({ value: unitId, label: units.get(unitId) ?? '' }))
  return {
    lines: lines.reverse(),
    canEnter: canEnter && choices.length > 0,
    units: choices,
    instances: occurrences.filter(({ filedOn, start }) => !filedOn && start <= dayOf(now)),
  }
}
