import { type FoundEdition, findEdition } from '@/db/annual/editions'
import { type FoundParagraph, findParagraph, listLeadUnits } from '@/db/annual/paragraphs'
import { appendEvent, type ChangeEvent } from '@/db/audit/append-event'
import { type Database, reader } from '@/db/client'
import { changeOnce } from '@/db/notices/change-once'
import type { Actor } from '@/domain/people'
import { speaksFor } from '@/domain/plan/voice'
import { type Ability, ensureCan } from '@/domain/policy'
import { ensureFound } from '@/domain/refusal'
import { isInSubtree } from '@/domain/unit'
import { nameEdition } from './name-edition'

/** An edition that is being changed, inside one transaction. */
export type OpenEdition = { tx: Database; actor: Actor; now: string; edition: FoundEdition }
export type OpenParagraph = OpenEdition & { paragraph: FoundParagraph; leadUnitIds: (string | null)[] }

type EditionKey = { editionId: string; requestId?: string; ability?: Ability }

/** An edition of the actor's own body or one below, or of a body that the actor belongs to. Throws `Refusal`: notAllowed, notFound. */
export async function findOwnEdition(on: Database, actor: Actor, id: string, ability: Ability): Promise<FoundEdition> {
  ensureCan(actor, ability)
  const edition = ensureFound(await findEdition(on, id))
  const isNear = speaksFor(edition.issuerPath, actor) || isInSubtree(actor.unitPath, edition.issuerPath)
  return ensureFound(isNear ? edition : undefined)
}

/** Changes an edition in a transaction, at most once per `requestId`. Throws as `findOwnEdition`, or the change's own refusal. */
export const changeEdition = <Result>(
  actor: Actor,
  { editionId, requestId, ability = 'writeAnnual' }: EditionKey,
  now: string,
  work: (open: OpenEdition) => Promise<Result>,
): Promise<Result> =>
  changeOnce(actor, requestId, now, async (tx) =>
    work({ tx, actor, now, edition: await findOwnEdition(tx, actor, editionId, ability) }),
  )

/** The same for one of its paragraphs. */
export const changeParagraph = <Result>(
  actor: Actor,
  key: EditionKey & { paragraphId: string },
  now: string,
  work: (open: OpenParagraph) => Promise<Result>,
): Promise<Result> =>
  changeEdition(actor, key, now, async (open) => {
    const found = await findParagraph(open.tx, key.paragraphId)
    const paragraph = ensureFound(found?.editionId === open.edition.id ? found : undefined)
    return work({ ...open, paragraph, leadUnitIds: await findLeadUnits(open.tx, open.edition, paragraph.taskIds) })
  })

/** The lead units of tasks, each of which has to be one of the report's. Throws `Refusal('notFound')`. */
export async function findLeadUnits(
  tx: Database,
  { reportId }: Pick<FoundEdition, 'reportId'>,
  taskIds: readonly string[],
): Promise<(string | null)[]> {
  const found = await listLeadUnits(tx, reportId, taskIds)
  return ensureFound(found.length === new Set(taskIds).size ? found.map(({ leadUnitId }) => leadUnitId) : undefined)
}

/** The report behind an edition, for what is composed before the transaction. Throws as `findOwnEdition`. */
export const findReportBehind = async (actor: Actor, editionId: string): Promise<string> =>
  (await findOwnEdition(reader(), actor, editionId, 'writeAnnual')).reportId

/** Writes the event of a change of an edition as a whole. */
export const recordEdition = ({ tx, actor, now, edition }: OpenEdition, event: ChangeEvent): Promise<void> =>
  appendEvent(tx, actor, now, {
    ...{ objectType: 'annual', objectId: edition.id, objectName: nameEdition(edition) },
    ...event,
  })

/** Writes the event of a change of one paragraph. */
export const recordParagraph = (
  { tx, actor, now, edition, paragraph }: OpenEdition & { paragraph: { id: string } },
  event: ChangeEvent,
): Promise<void> =>
  appendEvent(tx, actor, now, {
    ...{ objectType: 'annualParagraph', objectId: paragraph.id, objectName: nameEdition(edition) },
    ...event,
  })
