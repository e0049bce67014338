import { addEdition, listEditionsOf, saveEdition } from '@/db/annual/editions'
import { addParagraphs } from '@/db/annual/paragraphs'
import { transaction } from '@/db/client'
import { addShortcomings } from '@/db/plan/save-outline'
import type { Edition, EditionState } from '@/domain/annual/edition'
import { createEdition, createParagraph } from '@/domain/annual/testing'
import { canary, type TaskOwner, taskOwners } from '../canaries'
import { makeTask } from '../targets'

let count = 0

export type MadeParagraph = { editionId: string; paragraphId: string; taskId: string }

/** A paragraph on a task of this owner, in the edition that its body is writing. */
export async function makeParagraph(owner: TaskOwner): Promise<MadeParagraph> {
  count += 1
  const { issuer } = taskOwners[owner]
  const taskId = await makeTask(owner, 'inProgress')
  const paragraphId = `paragraph-${count}`
  const editionId = await openEdition(issuer)
  const writtenBy = `${issuer}-coordinator`
  const sentences = [{ text: canary(owner, 'progress'), evidenceIds: [] }]
  const paragraph = createParagraph({
    ...{ id: paragraphId, editionId, position: count, taskIds: [taskId], sentences, writtenBy },
  })
  const { writtenAt } = paragraph
  const wording = { id: `w-${count}`, paragraphId, version: 1, act: 'begin' as const, sentences, reason: '' }
  await transaction((tx) => addParagraphs(tx, [paragraph], [{ ...wording, writtenBy, writtenAt, deputyFor: '' }]))
  return { editionId, paragraphId, taskId }
}

/** An edition of a body at a step of its way, whatever came before. */
export async function placeEdition(issuer: 'district' | 'town', state: EditionState): Promise<Edition> {
  await endEdition(issuer)
  const id = await openEdition(issuer)
  return transaction(async (tx) => {
    const [newest] = await listEditionsOf(tx, `r-${issuer}`)
    if (newest?.id !== id) throw new Error('no edition')
    await saveEdition(tx, newest, { state })
    return { ...newest, version: newest.version + 1 }
  })
}

/** Publishes what a body writes, so that nothing stands against an edition more. */
export const endEdition = (issuer: string): Promise<void> =>
  transaction(async (tx) => {
    const [newest] = await listEditionsOf(tx, `r-${issuer}`)
    if (newest && newest.state !== 'published') await saveEdition(tx, newest, { state: 'published' })
  })

const openEdition = (issuer: string): Promise<string> =>
  transaction(async (tx) => {
    const reportId = `r-${issuer}`
    const [newest] = await listEditionsOf(tx, reportId)
    if (newest && newest.state !== 'published') return newest.id
    const number = (newest?.number ?? 0) + 1
    const id = `edition-${issuer}-${number}`
    const begunBy = `${issuer}-coordinator`
    await addEdition(tx, createEdition({ id, issuerUnitId: issuer, reportId, number, begunBy }))
    return id
  })

/** A shortcoming of a body's registered report, with the report. */
export async function makeShortcoming(
  issuer: 'district' | 'town',
): Promise<{ reportId: string; shortcomingId: string }> {
  count += 1
  const [reportId, id] = [`r-${issuer}`, `lack-${count}`]
  const row = {
    id,
    reportId,
    position: count,
    start: 0,
    end: 4,
    text: canary(issuer, 'report'),
    cause: '',
    causeBy: null,
  }
  await transaction((tx) => addShortcomings(tx, [row]))
  return { reportId, shortcomingId: id }
}
