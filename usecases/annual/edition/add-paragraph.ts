import { addParagraphs, type FoundParagraph, listParagraphs, makeRoom } from '@/db/annual/paragraphs'
import { newId } from '@/db/id'
import { joinSentences, readCited } from '@/domain/annual/cited-text'
import { contents, results } from '@/domain/annual/contents'
import type { AnnualParagraph } from '@/domain/annual/edition'
import { findWriteRefusal } from '@/domain/annual/edition-rights'
import { dropCounting } from '@/domain/annual/own-counting'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import type { Given } from '../../steps/form-fields'
import { composeAnnualReport } from '../compose-annual-report'
import type { addForm } from './edition-forms'
import { changeEdition, findLeadUnits, findReportBehind, recordParagraph } from './steps/change-edition'
import { type LedgerParagraph, listLedgerParagraphs } from './steps/ledger-paragraphs'
import { makeWording } from './steps/make-wording'

/**
 * Adds a paragraph to a content, about a task or about none; with a task and no words, in the ledger's wording. One about a promise stands
 * where its promise stood in last year's plan, any other at the end. Gives its id.
 * Throws `Refusal`: notAllowed, notFound, editionNotDrafting, paragraphEmpty.
 */
export async function addParagraph(
  actor: Actor,
  input: Given<typeof addForm>,
  now: string,
): Promise<{ paragraphId: string }> {
  const annual = ensureFound(await composeAnnualReport(actor, await findReportBehind(actor, input.editionId), now))
  const ledger = listLedgerParagraphs(annual)
  const content = ensureFound(contents.find((each) => each === input.content))
  const taskIds = input.taskId ? [input.taskId] : []
  const told = ledger.find((each) => each.content === content && each.taskIds.join() === taskIds.join())
  const typed = dropCounting(readCited(input.text, []).sentences, content)
  const sentences = input.text ? typed : (input.taskId && told?.sentences) || []
  if (!sentences.length) throw new Refusal('paragraphEmpty', {}, 'text')
  return changeEdition(actor, input, now, async (open) => {
    const { tx, edition } = open
    ensureNone(findWriteRefusal(edition, await findLeadUnits(tx, edition, taskIds), actor))
    const beside = (await listParagraphs(tx, edition.id)).filter((each) => each.content === content)
    const position = findPlace(beside, ledger, input.taskId)
    const paragraph: AnnualParagraph = {
      ...{
        id: newId(),
        editionId: edition.id,
        content,
        position,
        heading: told?.heading ?? beside.at(-1)?.heading ?? '',
      },
      ...{ taskIds, shortcomingId: null, sentences, dropReason: null },
      ...{ version: 1, writtenBy: actor.userId, writtenAt: now },
    }
    await makeRoom(tx, edition.id, content, position)
    await addParagraphs(tx, [paragraph], [makeWording(actor, paragraph, 'begin', now)])
    const after = { text: joinSentences(sentences.map(({ text }) => text)), content: String(content) }
    await recordParagraph({ ...open, paragraph }, { action: 'annual.add', after })
    return { paragraphId: paragraph.id }
  })
}

/** Before the first paragraph on a promise that comes later in the plan, else at the end. */
function findPlace(beside: FoundParagraph[], ledger: LedgerParagraph[], taskId: string | null): number {
  const order = new Map(ledger.filter(({ content }) => content === results).map(({ taskIds }, at) => [taskIds[0], at]))
  const own = order.get(taskId ?? '')
  const end = (beside.at(-1)?.position ?? 0) + 1
  if (own === undefined) return end
  return beside.find(({ taskIds }) => (order.get(taskIds[0] ?? '') ?? -1) > own)?.position ?? end
}
