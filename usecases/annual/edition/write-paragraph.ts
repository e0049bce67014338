import { saveWording } from '@/db/annual/paragraphs'
import type { CitedSentence } from '@/domain/annual/cited-text'
import { readCited, writeCited } from '@/domain/annual/cited-text'
import { findWriteRefusal } from '@/domain/annual/edition-rights'
import { dropCounting } from '@/domain/annual/own-counting'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import type { Given } from '../../steps/form-fields'
import { refuseStale } from '../../steps/refuse-stale'
import type { writeForm } from './edition-forms'
import { changeParagraph, recordParagraph } from './steps/change-edition'
import { listCitable } from './steps/list-citable'
import { makeWording } from './steps/make-wording'

/**
 * Writes a paragraph anew over the version that was seen; numbers in brackets name the evidence, by the list of `proofs` that the form showed.
 * The earlier wording stays on record. Throws `Refusal`: notAllowed, notFound, editionNotDrafting, staleVersion, paragraphEmpty, proofUnknown.
 */
export async function writeParagraph(actor: Actor, input: Given<typeof writeForm>, now: string): Promise<void> {
  return changeParagraph(actor, input, now, async (open) => {
    const { tx, edition, paragraph } = open
    ensureNone(findWriteRefusal(edition, open.leadUnitIds, actor))
    const proofIds = input.proofs.split(' ').filter(Boolean)
    const typed = readParagraph(input.text, proofIds, await listCitable(paragraph.taskIds))
    const sentences = dropCounting(typed, paragraph.content)
    await refuseStale(tx, { type: 'annualParagraph', ...paragraph }, input.version ?? paragraph.version)
    const version = paragraph.version + 1
    const wording = makeWording(actor, { id: paragraph.id, version, sentences }, 'write', now)
    await saveWording(tx, paragraph, wording, paragraph.dropReason)
    await recordParagraph(open, {
      action: 'annual.write',
      before: { text: writeCited(paragraph.sentences, proofIds) },
      after: { text: writeCited(sentences, proofIds) },
    })
  })
}

// What lost its acceptance while somebody typed is cited no more.
function readParagraph(text: string, proofIds: string[], citable: string[]): CitedSentence[] {
  const { sentences, unknown } = readCited(text, proofIds)
  if (unknown !== null) throw new Refusal('proofUnknown', { number: unknown, count: proofIds.length }, 'text')
  if (!sentences.length) throw new Refusal('paragraphEmpty', {}, 'text')
  return sentences.map((each) => ({ ...each, evidenceIds: each.evidenceIds.filter((id) => citable.includes(id)) }))
}
