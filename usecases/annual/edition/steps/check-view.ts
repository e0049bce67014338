import { listShortcomings } from '@/db/names/list-name-maps'
import { listPromises } from '@/db/plan/list-promises'
import { checkEdition } from '@/domain/annual/checks/check-edition'
import type { CheckedParagraph, CheckedTask, EarlierYear } from '@/domain/annual/checks/checked-edition'
import { listNumbers } from '@/domain/annual/checks/find-other-counts'
import type { TextFinding } from '@/domain/annual/checks/finding'
import { results } from '@/domain/annual/contents'
import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import type { AnnualText } from '../../compose-annual-report'
import type { EditionView } from '../edition-view'
import type { LedgerParagraph } from './ledger-paragraphs'
import type { ParagraphView } from './show-paragraph'

type Checked = Pick<EditionView, 'edition' | 'annual' | 'contents' | 'isWhole'> & { ledger: LedgerParagraph[] }

/** What the checks find in an edition as the actor sees it; of a unit's part nothing that is about the whole. */
export async function checkView(actor: Actor, view: Checked): Promise<TextFinding[]> {
  const { edition, annual, contents, isWhole, ledger } = view
  const toTask = makeToTask(ledger)
  const found = checkEdition({
    year: edition.year,
    language: edition.language,
    opening: annual.share ? '' : annual.opening,
    counts: [annual.opening, ...ledger.flatMap(({ sentences }) => sentences.map(({ text }) => text))].flatMap(
      listNumbers,
    ),
    paragraphs: contents.flatMap(({ paragraphs }) => paragraphs.map((each) => toChecked(each, toTask))),
    untold: contents.flatMap(({ untold }) => untold.map(toTask)),
    earlier: await listEarlier(actor, annual),
  })
  return isWhole ? found : found.filter(({ check }) => check !== 'contentMissing' && check !== 'noStep')
}

type ToTask = (task: ParagraphView['tasks'][number]) => CheckedTask

function makeToTask(ledger: LedgerParagraph[]): ToTask {
  const told = new Map(
    ledger
      .filter(({ content }) => content === results)
      .map(({ taskIds, sentences, given }) => [
        taskIds[0],
        sentences.map(({ text }) => text).filter((text) => !given.includes(text)),
      ]),
  )
  return ({ id, source, targets, status, outcome, light, unitName }) => ({
    ...{ id, source, targets, status, outcome, daysLate: light.late, unitName: unitName ?? '' },
    told: told.get(id) ?? [],
  })
}

const toChecked = (
  { id, content, sentences, tasks, shortcoming }: ParagraphView,
  toTask: ToTask,
): CheckedParagraph => ({
  ...{ id, content, shortcoming, tasks: tasks.map(toTask) },
  sentences: sentences.map(({ text, proofs, isGiven, isUnproven }) => ({
    ...{ text, isProven: proofs.length > 0, isGiven, isUnproven },
  })),
})

/** What last year's report and the one before it promised and admitted. */
async function listEarlier(actor: Actor, { report, neighbours, shortcomings }: AnnualText): Promise<EarlierYear[]> {
  const { before } = neighbours
  const [last, earlier, lacks] = await Promise.all([
    listPromises(report.id),
    before ? listPromises(before.id) : [],
    before ? listShortcomings([before.id], visibleTo(actor)) : [],
  ])
  const texts = (rows: readonly { text: string }[]): string[] => rows.map(({ text }) => text)
  return [
    ...(before ? [{ year: before.year, promises: texts(earlier), shortcomings: texts(lacks) }] : []),
    { year: report.year, promises: texts(last), shortcomings: texts(shortcomings) },
  ]
}
