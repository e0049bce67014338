import { createHash } from 'node:crypto'
import { appendEvent } from '@/db/audit/append-event'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { countCatalogue, listBundleRows } from '@/db/evidence/list-catalogue'
import { findFullName } from '@/db/names/find-names'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import { type CatalogueFilter, writeCatalogueAddress } from '@/domain/task/evidence/catalogue'
import { sizeOfZip, streamZip, type ZipSource, zipMost } from '@/formats/zip/stream-zip'
import { dictionaryOf, type Locale } from '@/i18n'
import { nameConditions, sayConditions } from './say-conditions'
import { packRows } from './steps/pack-rows'
import { writeIndex } from './steps/write-index'

/** A bundle to be sent: its name, how many bytes it has, and these in pieces. */
export type Bundle = { name: string; size: number; pieces: AsyncGenerator<Uint8Array> }

/** The most pieces of one bundle. */
export const mostBundled = 10_000

/**
 * The evidence under a filter as a zip: the files in a folder for each task, an index that says of each piece what it proves, and
 * their sums as `sha256sum -c` reads them. Nothing of it is held whole. One event in the log, before the first byte.
 * Throws `Refusal`: notAllowed, bundleEmpty, bundleTooMany, bundleTooLarge.
 */
export async function bundleEvidence(
  actor: Actor,
  filter: CatalogueFilter,
  locale: Locale,
  now: string,
): Promise<Bundle> {
  ensureCan(actor, 'exportLedger')
  const [words, scope] = [dictionaryOf(locale), visibleTo(actor)]
  const { count } = await countCatalogue(scope, filter, dayOf(now))
  if (!count) throw new Refusal('bundleEmpty')
  if (count > mostBundled) throw new Refusal('bundleTooMany', { max: mostBundled })
  const rows = await listBundleRows(scope, filter, mostBundled, dayOf(now))
  const packed = await packRows(rows)
  const conditions = sayConditions(filter, await nameConditions(scope, filter), words)
  const unit = await findFullName(actor.unitId)
  const index = await writeIndex(packed, { unit, conditions, now, locale }, words)
  const { indexName, fileName } = words.evidence.bundle
  const sums = Buffer.from(
    [...packed.flatMap(({ path, row }) => (path ? [`${row.fileHash}  ${path}`] : [])), `${hashOf(index)}  ${indexName}`]
      .map((line) => `${line}\n`)
      .join(''),
  )
  const sources = [whole(indexName, index), whole('SHA256SUMS', sums), ...packed.flatMap(({ source }) => source ?? [])]
  const size = sizeOfZip(sources)
  if (size > zipMost.bytes) throw new Refusal('bundleTooLarge', { bytes: size, max: zipMost.bytes })
  const after = { count: rows.length, bytes: size, filter: writeCatalogueAddress(filter), sums: hashOf(sums) }
  const object = { objectType: 'evidence', objectId: filter.taskId ?? 'catalogue', objectName: conditions }
  await urgentTransaction((tx) => appendEvent(tx, actor, now, { action: 'evidence.bundle', ...object, after }))
  return { name: fileName({ unit, day: dayOf(now) }), size, pieces: streamZip(sources) }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const whole = (name: string, bytes: Uint8Array): ZipSource => ({
  name,
  size: bytes.length,
  async *open() {
    yield bytes
  },
})
