import { reader } from '@/db/client'
import { newId } from '@/db/id'
import { findNames } from '@/db/names/find-names'
import { addProxy, listProxiesOf } from '@/db/proxy/proxy-reports'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import type { Part } from '@/domain/task/figures/part'
import { ensureMayDo } from '@/domain/task/move/deeds'
import { findFallRefusal, tellFall, type WithFall } from '@/domain/task/percent-fall'
import { findUnitPart } from '@/domain/task/proxy/proxy-rights'
import type { Upload } from '../../report/store-upload'
import type { Given } from '../../steps/form-fields'
import { checkEvidence, type NewEvidence, planEvidence, tellEvidence } from '../evidence/plan-evidence'
import { ensureWords, findPercentBefore, keepEvidence, planFiling } from '../report-progress'
import { actOnTask, type LoadedTask } from '../steps/act-on-task'
import { findOwnDossier } from '../steps/find-own-dossier'
import { recordTask } from '../steps/record-task'
import type { enterForm } from './proxy-forms'

export type Entry = WithFall<Omit<Given<typeof enterForm>, 'sheet'>> & { sheet?: Upload }

/**
 * The office enters a unit's report from the form that the unit sent (代录). It waits for the unit's word, moves neither figure nor light and
 * ends no silence until then. Throws `Refusal`: notFound, moveNotFromHere, moveNotYours, issuerElsewhere, decidedBefore, staleVersion,
 * proxyUnitMissing, proxyFormMissing, proxyOpen, doneMissing, percentWrong, percentFalls, occurrenceNotBegun, occurrenceFiled, or those of the file check.
 */
export async function enterProxy(actor: Actor, entry: Entry, now: string): Promise<void> {
  ensureMayDo('enterProxy', await findOwnDossier(reader(), actor, entry.taskId, now), actor)
  ensureWords(entry)
  const evidence = await checkEvidence([readForm(entry)], now)
  return actOnTask(actor, entry, now, async (loaded) => {
    ensureMayDo('enterProxy', loaded.dossier, actor)
    const unit = await ensureUnit(loaded, entry.unitId)
    const before = await findPercentBefore(loaded, unit.part)
    ensureNone(findFallRefusal(before, entry))
    await planFiling(loaded, entry, unit.part)
    const [form] = planEvidence(loaded, evidence, null)
    if (!form) throw new Refusal('proxyFormMissing', {}, 'sheet')
    await keepEvidence(loaded, [form], evidence)
    await addProxy(loaded.tx, planProxy(loaded, entry, unit.part, form.id))
    const { done, percent } = entry
    await recordTask(loaded, {
      action: 'proxy.enter',
      after: { unit: unit.name, percent, done, ...tellFall(before, entry), ...tellEvidence([form]) },
      tell: {
        to: unit.part.kind === 'lead' ? ['handler', 'leadHeads'] : [{ unitId: entry.unitId }],
        kind: 'proxy.enter',
        facts: { done: done.slice(0, 200) },
      },
    })
  })
}

// A form that a unit sends tells of work; it proves none, so that it never answers a standard alone.
function readForm({ sheet, reference }: Entry): NewEvidence {
  if (!sheet && !reference) throw new Refusal('proxyFormMissing', {}, 'sheet')
  const common = { title: '', standardId: null, process: true, issuer: '', issuedOn: null, reference }
  return sheet ? { ...common, kind: 'file', file: sheet } : { ...common, kind: 'document' }
}

async function ensureUnit({ tx, dossier }: LoadedTask, unitId: string) {
  const part = findUnitPart(dossier, unitId)
  if (!part) throw new Refusal('proxyUnitMissing', {}, 'unitId')
  const name = (await findNames('unit', [unitId])).get(unitId) ?? ''
  const isWaiting = (await listProxiesOf(tx, dossier.task.id)).some(
    (each) => each.state === 'open' && each.unitId === unitId,
  )
  if (isWaiting) throw new Refusal('proxyOpen', { unit: name }, 'unitId')
  return { part, name }
}

const planProxy = ({ actor, now }: LoadedTask, entry: Entry, { kind }: Part, evidenceId: string) => ({
  id: newId(),
  ...{ taskId: entry.taskId, unitId: entry.unitId, evidenceId },
  ...{ done: entry.done, percent: entry.percent, problems: entry.problems, next: entry.next },
  occurrenceId: kind === 'lead' ? entry.occurrenceId : null,
  state: 'open' as const,
  ...{ enteredBy: actor.userId, enteredFor: actor.deputyFor?.id ?? null, enteredAt: now },
  ...{ settledBy: null, settledAt: null, note: '', updateId: null },
})
