import { addEdition, findEditionBefore, listEditionsOf } from '@/db/annual/editions'
import { addParagraphs, listParagraphs } from '@/db/annual/paragraphs'
import { appendEvent } from '@/db/audit/append-event'
import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { changeOnce } from '@/db/notices/change-once'
import { findReport } from '@/db/report/find-report'
import type { AnnualParagraph, Edition } from '@/domain/annual/edition'
import { holdsPen } from '@/domain/annual/edition-rights'
import { findDueDays } from '@/domain/annual/own-days'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { ensureFound, Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import type { Given } from '../../steps/form-fields'
import { composeAnnualReport } from '../compose-annual-report'
import type { beginForm } from './edition-forms'
import { listLedgerParagraphs } from './steps/ledger-paragraphs'
import { makeWording } from './steps/make-wording'
import { nameEdition } from './steps/name-edition'

/**
 * Begins a body's report on a year from the ledger's wording of what became of its plan; where an edition is published already, one that
 * corrects it begins from its paragraphs, with the reason. Promises that nobody told of are left to be written. Gives its id.
 * Throws `Refusal`: notAllowed, notFound, editionOpen, editionReasonMissing.
 */
export async function beginEdition(
  actor: Actor,
  { reportId, reason, requestId }: Given<typeof beginForm>,
  now: string,
): Promise<{ editionId: string }> {
  ensureCan(actor, 'runAnnual')
  const annual = ensureFound(await composeAnnualReport(actor, reportId, now))
  if (!holdsPen(annual.report.issuerPath, actor)) throw new Refusal('notAllowed', { ability: 'runAnnual' })
  return changeOnce(actor, requestId, now, async (tx) => {
    const report = ensureFound(await findReport(tx, visibleTo(actor), reportId))
    const [newest] = await listEditionsOf(tx, reportId)
    if (newest && newest.state !== 'published') throw new Refusal('editionOpen', { year: newest.year })
    if (newest && !reason) throw new Refusal('editionReasonMissing', {}, 'reason')
    const days = findDueDays(report.year + 1, await findEditionBefore(tx, { ...report, reportId }))
    const edition: Edition = {
      ...{ id: newId(), issuerUnitId: report.issuerUnitId, reportId, year: report.year + 1 },
      ...{ number: (newest?.number ?? 0) + 1, reason, language: report.language },
      ...{ state: 'drafting', since: now, asksLeader: false, way: [], begunBy: actor.userId, begunAt: now },
      ...{ ...days, reportedOn: newest?.reportedOn ?? null, publishedOn: null },
      ...{ frozen: null, textHash: null, version: 1 },
    }
    await addEdition(tx, edition)
    const begun = newest
      ? await copyParagraphs(tx, newest.id)
      : listLedgerParagraphs(annual).filter((each) => !each.isSilent)
    const paragraphs = begun.map((each, at) => toParagraph(each, at, edition, actor, now))
    await addParagraphs(
      tx,
      paragraphs,
      paragraphs.map((paragraph) => makeWording(actor, paragraph, 'begin', now)),
    )
    await appendEvent(tx, actor, now, {
      ...{ action: 'annual.begin', objectType: 'annual', objectId: edition.id },
      objectName: nameEdition({ ...edition, issuerFullName: annual.report.issuerFullName }),
      after: { year: edition.year, number: edition.number, count: paragraphs.length },
      note: reason,
    })
    return { editionId: edition.id }
  })
}

type Begun = Pick<AnnualParagraph, 'content' | 'heading' | 'taskIds' | 'shortcomingId' | 'sentences'> & {
  dropReason?: string | null
}

const copyParagraphs = (tx: Database, editionId: string): Promise<Begun[]> => listParagraphs(tx, editionId)

const toParagraph = (
  { content, heading, taskIds, shortcomingId, sentences, dropReason = null }: Begun,
  at: number,
  { id: editionId }: Edition,
  actor: Actor,
  now: string,
): AnnualParagraph => ({
  ...{ id: newId(), editionId, content, position: at + 1, heading, taskIds, shortcomingId, sentences, dropReason },
  ...{ version: 1, writtenBy: actor.userId, writtenAt: now },
})
