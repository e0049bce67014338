import { listParagraphs, placeParagraph, saveWording } from '@/db/annual/paragraphs'
import type { CitedSentence } from '@/domain/annual/cited-text'
import { joinSentences } from '@/domain/annual/cited-text'
import type { WordingAct } from '@/domain/annual/edition'
import { findArrangeRefusal, findWriteRefusal } from '@/domain/annual/edition-rights'
import { moveParagraph } from '@/domain/annual/move-paragraph'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import type { Given } from '../../steps/form-fields'
import { refuseStale } from '../../steps/refuse-stale'
import { composeAnnualReport } from '../compose-annual-report'
import type { arrangeForm } from './edition-forms'
import { changeParagraph, findReportBehind, type OpenParagraph, recordParagraph } from './steps/change-edition'
import { keyOfMatter, type LedgerParagraph, listLedgerParagraphs } from './steps/ledger-paragraphs'
import { makeWording } from './steps/make-wording'

/**
 * Moves a paragraph, gives it the ledger's wording, takes it out with a reason or puts it in again; nothing is lost by any of it.
 * Throws `Refusal`: notAllowed, notFound, editionNotDrafting, staleVersion, paragraphAtEdge, dropReasonMissing, ledgerSilent.
 */
export async function arrangeParagraph(actor: Actor, input: Given<typeof arrangeForm>, now: string): Promise<void> {
  const ledger = input.deed === 'fromLedger' ? await readLedger(actor, input.editionId, now) : []
  return changeParagraph(actor, input, now, async (open) => {
    const { edition, paragraph } = open
    if (input.deed === 'fromLedger') {
      ensureNone(findWriteRefusal(edition, open.leadUnitIds, actor))
      const found = ledger.find((each) => keyOfMatter(each) === keyOfMatter(paragraph))
      if (!found) throw new Refusal('ledgerSilent')
      return reword(open, input, { act: 'fromLedger', sentences: found.sentences, dropReason: paragraph.dropReason })
    }
    ensureNone(findArrangeRefusal(edition, actor))
    if (input.deed === 'up' || input.deed === 'down') return move(open, input.deed)
    const isOut = input.deed === 'takeOut'
    if (isOut && !input.reason) throw new Refusal('dropReasonMissing', {}, 'reason')
    return reword(open, input, {
      ...{ act: input.deed, sentences: paragraph.sentences, dropReason: isOut ? input.reason : null },
    })
  })
}

async function readLedger(actor: Actor, editionId: string, now: string): Promise<LedgerParagraph[]> {
  const annual = await composeAnnualReport(actor, await findReportBehind(actor, editionId), now)
  return annual ? listLedgerParagraphs(annual) : []
}

type Reworded = { act: WordingAct; sentences: CitedSentence[]; dropReason: string | null }

async function reword(
  open: OpenParagraph,
  { version: seen }: { version?: number },
  { act, sentences, dropReason }: Reworded,
): Promise<void> {
  const { tx, actor, now, paragraph } = open
  await refuseStale(tx, { type: 'annualParagraph', ...paragraph }, seen ?? paragraph.version)
  const version = paragraph.version + 1
  const reason = act === 'takeOut' ? (dropReason ?? '') : ''
  await saveWording(
    tx,
    paragraph,
    makeWording(actor, { id: paragraph.id, version, sentences }, act, now, reason),
    dropReason,
  )
  const say = (said: CitedSentence[]) => ({ text: joinSentences(said.map(({ text }) => text)) })
  const isReworded = act === 'fromLedger'
  await recordParagraph(open, {
    action: `annual.${act}`,
    before: isReworded ? say(paragraph.sentences) : null,
    after: say(sentences),
    note: reason,
  })
}

async function move(open: OpenParagraph, way: 'up' | 'down'): Promise<void> {
  const { tx, edition, paragraph } = open
  const all = await listParagraphs(tx, edition.id)
  const beside = all.filter(({ content, dropReason }) => content === paragraph.content && dropReason === null)
  const moves = moveParagraph(beside, paragraph.id, way)
  if (!moves) throw new Refusal('paragraphAtEdge')
  for (const { id, ...place } of moves)
    await placeParagraph(tx, id, { position: place.position, heading: place.heading })
  await recordParagraph(open, {
    action: 'annual.move',
    after: { text: joinSentences(paragraph.sentences.map(({ text }) => text)) },
  })
}
