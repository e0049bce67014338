import { createHash } from 'node:crypto'
import { listPersonNames } from '@/db/people/list-names'
import { readSetting } from '@/db/settings/find-settings'
import { nextSnapshotNumber, saveSnapshot } from '@/db/snapshot/snapshots'
import { listUnconfirmed, secrecyItems } from '@/domain/annual/secrecy'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import { checkSnapshot, isStopping, maskPersonal } from '@/domain/snapshot/check-snapshot'
import { makePublicData, writePublicData } from '@/domain/snapshot/public-data'
import type { Snapshot, SnapshotStation } from '@/domain/snapshot/snapshot'
import { findSnapshotRefusal, reasonedActs, signingActs, snapshotAfter } from '@/domain/snapshot/snapshot-way'
import { isRootPath } from '@/domain/unit'
import { dictionaryOf } from '@/i18n'
import type { Given } from '../steps/form-fields'
import type { actForm } from './snapshot-forms'
import { changeSnapshot, type OpenSnapshot, recordSnapshot, refuseStaleSnapshot } from './steps/change-snapshot'
import { tellOfSnapshot } from './steps/tell-of-snapshot'

type Act = Given<typeof actForm>

/**
 * Takes a snapshot a step on. Who sends it signs the confidentiality check, another signs it by publishing; what is published is kept byte for
 * byte with its SHA-256 and changes no more. Withdrawn it is told of to nobody. One event; whoever is next is told.
 * Throws `Refusal`: notFound, those of `findSnapshotRefusal`, staleVersion, snapshotUnchecked, snapshotFlawed, snapshotActReasonMissing.
 */
export async function actOnSnapshot(actor: Actor, input: Act, now: string): Promise<void> {
  return changeSnapshot(actor, input, now, async (open) => {
    const { tx, snapshot } = open
    ensureNone(findSnapshotRefusal(input.act, snapshot, actor))
    ensureNone(findMistake(input))
    await refuseStaleSnapshot(open, input.version)
    if (signingActs.includes(input.act)) await ensureClean(open)
    const state = snapshotAfter(input.act, snapshot)
    const published = state === 'published' ? await publish(open) : {}
    const way = [...snapshot.way, toStation(open, input)]
    await saveSnapshot(tx, snapshot, { state, since: now, way, ...published })
    await recordSnapshot(open, {
      action: `snapshot.${input.act}`,
      before: { state: snapshot.state },
      after: { state, ...(published.hash ? { number: published.number, file: published.hash } : {}) },
      note: input.note,
    })
    await tellOfSnapshot(open, state, input)
  })
}

function findMistake({ act, note, item }: Act): Refusal | null {
  if (reasonedActs.includes(act) && !note) return new Refusal('snapshotActReasonMissing', {}, 'note')
  const open = signingActs.includes(act) ? listUnconfirmed(item) : []
  return open.length ? new Refusal('snapshotUnchecked', { count: open.length }, 'item') : null
}

/** Passes texts in which no check finds anything that must not be public, by the names of today. */
async function ensureClean({ tx, snapshot }: OpenSnapshot): Promise<void> {
  const [first, ...more] = checkSnapshot(snapshot, await listPersonNames(tx)).filter(isStopping)
  if (first) throw new Refusal('snapshotFlawed', { count: more.length + 1, first: first.sentence })
}

async function publish({ tx, snapshot, now }: OpenSnapshot): Promise<Partial<Snapshot>> {
  const [number, publishedOn] = [await nextSnapshotNumber(tx, snapshot), dayOf(now)]
  const { publicPage, snapshot: words } = dictionaryOf(snapshot.language)
  const { parts } = publicPage
  const clean = maskQuotes(snapshot, await listPersonNames(tx), words.mark)
  const office = isRootPath(snapshot.unitPath) ? await readSetting(tx, 'officeName', publishedOn) : ''
  const facts = { number, publishedOn, bodyName: snapshot.unitFullName, issuer: office || snapshot.unitFullName }
  const data = writePublicData(makePublicData(clean, { ...facts, nameOf: (result) => parts[result] }))
  return { number, publishedOn, data, hash: createHash('sha256').update(data).digest('hex') }
}

// Who came since the snapshot was begun is not named in the report's own sentences either.
function maskQuotes<Quoting extends Snapshot>(snapshot: Quoting, names: string[], mark: string): Quoting {
  const mask = (text: string) => maskPersonal(text, names, mark)
  const items = snapshot.items.map((item) => ({ ...item, heading: mask(item.heading), promise: mask(item.promise) }))
  return { ...snapshot, reportTitle: mask(snapshot.reportTitle), items }
}

const toStation = ({ actor, now }: OpenSnapshot, { act, note, item }: Act): SnapshotStation => ({
  ...{ act, by: actor.userId, role: actor.role, at: now, note, deputyFor: actor.deputyFor?.name ?? '' },
  items: signingActs.includes(act) ? secrecyItems.filter((each) => item.includes(each)) : [],
})
