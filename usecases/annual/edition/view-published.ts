import { type FoundEdition, findEdition, listEditionsOf } from '@/db/annual/editions'
import { reader } from '@/db/client'
import { seesWhole } from '@/domain/annual/edition-rights'
import { type FrozenText, type PaperPromise, writePlain } from '@/domain/annual/frozen-text'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { ensureFound } from '@/domain/refusal'
import type { Light } from '@/domain/task/light'
import { compareSafely } from '@/formats/beside/compare-safely'
import { dictionaryOf } from '@/i18n'
import { markDifference, type ShownDifference } from '../../report/steps/mark-difference'
import { composeAnnualReport } from '../compose-annual-report'
import type { EditionView } from './edition-view'
import { type ShownEdition, showWay } from './steps/show-way'
import { viewFound } from './view-edition'

/** A published edition: its text as it was kept, and what the ledger says otherwise by now. */
export type PublishedView = {
  edition: ShownEdition
  text: FrozenText
  changed: (PaperPromise & { now: Light })[]
  /** The id of an edition that corrects this one, null where there is none. */
  newerId: string | null
  /** What its text changes of the published edition that it corrects; null of a first one. */
  correction: Correction | null
}

/** A published edition's text beside the one before: how many places differ, and the first of them. */
export type Correction = {
  beforeId: string
  number: number
  count: number
  differences: ShownDifference[]
  lang: 'zh-CN' | 'en'
}

/** A hundred places on a page say enough. */
const mostShown = 100

/** An edition as its page shows it: being made, or published. Throws `Refusal`: notAllowed, notFound. */
export async function viewAnnual(
  actor: Actor,
  id: string,
  now: string,
): Promise<{ making: EditionView } | { published: PublishedView }> {
  ensureCan(actor, 'seeOverview')
  const edition = ensureFound(await findEdition(reader(), id))
  const { frozen } = edition
  if (!frozen) return { making: await viewFound(actor, edition, now) }
  ensureFound(seesWhole(edition, actor) || undefined)
  return { published: await viewFrozen(actor, edition, frozen, now) }
}

async function viewFrozen(actor: Actor, edition: FoundEdition, text: FrozenText, now: string): Promise<PublishedView> {
  const [annual, editions] = await Promise.all([
    composeAnnualReport(actor, edition.reportId, now),
    listEditionsOf(reader(), edition.reportId),
  ])
  const tasks = new Map(
    annual?.sections.flatMap((section) => section.paragraphs.map(({ task }) => [task.id, task] as const)) ?? [],
  )
  const [newest] = editions
  return {
    edition: await showWay(edition, now),
    text,
    changed: text.promises.flatMap((promise) => {
      const task = tasks.get(promise.taskId)
      const isOther = task && (task.status !== promise.status || task.outcome !== promise.outcome)
      return isOther ? [{ ...promise, now: task.light }] : []
    }),
    newerId: newest && newest.number > edition.number ? newest.id : null,
    correction: await findCorrection(edition, text, editions),
  }
}

async function findCorrection(
  { number, language }: FoundEdition,
  text: FrozenText,
  editions: readonly FoundEdition[],
): Promise<Correction | null> {
  const before = editions.find((each) => each.frozen !== null && each.number < number)
  if (!before?.frozen) return null
  const { exports, edition } = dictionaryOf(language)
  const names = { contents: edition.contents, ordinal: exports.annual.ordinal }
  const [older, newer] = [writePlain(before.frozen, names), writePlain(text, names)]
  const { differences } = await compareSafely({ older, newer, language })
  return {
    ...{ beforeId: before.id, number: before.number, count: differences.length },
    differences: differences.slice(0, mostShown).map(markDifference),
    lang: language === 'zh' ? 'zh-CN' : 'en',
  }
}
