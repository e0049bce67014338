import { saveEdition } from '@/db/annual/editions'
import { isMovedSince } from '@/db/annual/moved-since'
import { listParagraphs, listWriters } from '@/db/annual/paragraphs'
import { findNewestEvent } from '@/db/audit/list-changes'
import type { Database } from '@/db/client'
import { levelOf } from '@/domain/annual/checks/finding'
import type { Edition, Station } from '@/domain/annual/edition'
import { cleanCopy } from '@/domain/annual/frozen-text'
import { listUnconfirmed } from '@/domain/annual/secrecy'
import { findActRefusal, stateAfter } from '@/domain/annual/stages'
import { dayOf, isDay } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import type { Given } from '../../steps/form-fields'
import { refuseStale } from '../../steps/refuse-stale'
import type { actForm } from './edition-forms'
import type { EditionView } from './edition-view'
import { changeEdition, type OpenEdition, recordEdition } from './steps/change-edition'
import { freezeText, hashPaper } from './steps/freeze-text'
import { tellNext } from './steps/tell-next'
import { viewEdition } from './view-edition'

type Act = Given<typeof actForm>

/**
 * Takes an edition a step on: submits, endorses, approves, sends back, signs the confidentiality check, enters the day on which it was handed
 * up, publishes. What is published is kept as it stands, the clean copy with its figures, and never changes. One event; whoever is next is told.
 * Throws `Refusal`: notAllowed, notFound, staleVersion, as `findActRefusal`, editionFlawed, editionOvertaken, editionMovedOn, sendBackReasonMissing,
 * secrecyIncomplete, ownDayMissing, ownDayAhead.
 */
export async function actOnEdition(actor: Actor, input: Act, now: string): Promise<void> {
  const newest = await findNewestEvent()
  const view = await viewEdition(actor, input.editionId, now)
  return changeEdition(actor, { ...input, ability: 'haveTodo' }, now, async (open) => {
    const { tx, edition } = open
    const writers = await listWriters(tx, edition.id)
    ensureNone(findActRefusal(input.act, { ...edition, writers }, actor))
    await refuseStale(tx, { type: 'annual', ...edition }, input.version ?? edition.version)
    if (input.act === 'submit' || input.act === 'publish') await ensureReady(tx, view, input.act, newest)
    ensureNone(findMistake(input, now))
    const asksLeader = input.act === 'submit' || input.act === 'endorse' ? input.asksLeader : edition.asksLeader
    const state = stateAfter(input.act, { ...edition, asksLeader })
    const values: Partial<Edition> = {
      ...{ state, asksLeader, way: [...edition.way, toStation(open, input)] },
      ...(state === edition.state ? {} : { since: now }),
      ...(input.act === 'report' ? { reportedOn: input.day } : {}),
      ...(input.act === 'publish' ? publish(view, input.day, now) : {}),
    }
    await saveEdition(tx, edition, values)
    await recordEdition(open, {
      action: `annual.${input.act}`,
      before: { state: edition.state },
      after: { state, ...(input.day ? { day: input.day } : {}), ...(values.textHash ? { file: values.textHash } : {}) },
      note: input.note,
    })
    if (state !== edition.state) await tellNext(open, state, input)
  })
}

/**
 * Passes a text in which nothing must be mended but what is kept with a reason; between submitting and publishing the ledger may have gone on.
 * Throws `Refusal`: editionFlawed, editionOvertaken, editionMovedOn.
 */
async function ensureReady(
  tx: Database,
  { edition, findings, contents }: EditionView,
  act: 'submit' | 'publish',
  newest: number,
): Promise<void> {
  const open = findings.filter(({ check, kept }) => levelOf[check] === 'must' && !kept)
  if (open.length) throw new Refusal(act === 'submit' ? 'editionFlawed' : 'editionOvertaken', { count: open.length })
  const seen = contents.flatMap(({ paragraphs, dropped }) => [...paragraphs, ...dropped])
  const stamp = (all: readonly { id: string; version: number }[]): string =>
    all
      .map(({ id, version }) => `${id} ${version}`)
      .sort()
      .join()
  if (stamp(seen) !== stamp(await listParagraphs(tx, edition.id))) throw new Refusal('editionMovedOn')
  // Others' changes may have stood in the queue of writers before this one.
  if (await isMovedSince(tx, edition.reportId, newest)) throw new Refusal('editionMovedOn')
}

function findMistake({ act, note, item, day }: Act, now: string): Refusal | null {
  if (act === 'sendBack' && !note) return new Refusal('sendBackReasonMissing', {}, 'note')
  const open = act === 'signSecrecy' ? listUnconfirmed(item) : []
  if (open.length) return new Refusal('secrecyIncomplete', { count: open.length })
  if (act !== 'report' && act !== 'publish') return null
  if (!isDay(day)) return new Refusal('ownDayMissing', {}, 'day')
  return day > dayOf(now) ? new Refusal('ownDayAhead', { today: dayOf(now) }, 'day') : null
}

const toStation = ({ actor, now }: OpenEdition, { act, note }: Act): Station => ({
  ...{ act, by: actor.userId, role: actor.role, at: now, note },
  ...(actor.deputyFor ? { deputyFor: actor.deputyFor.name } : {}),
})

function publish(view: EditionView, day: string, now: string): Partial<Edition> {
  const frozen = cleanCopy(freezeText(view, now))
  return { publishedOn: day, frozen, textHash: hashPaper(frozen, view.edition.language) }
}
