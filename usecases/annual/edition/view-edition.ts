import { type FoundEdition, findEdition } from '@/db/annual/editions'
import { type FoundParagraph, listParagraphs } from '@/db/annual/paragraphs'
import { listReasons } from '@/db/annual/reasons'
import { reader } from '@/db/client'
import type { AnnualTask } from '@/db/ledger/list-annual-parts'
import { keyOfFinding, type TextFinding } from '@/domain/annual/checks/finding'
import { type Content, contents, results } from '@/domain/annual/contents'
import {
  findArrangeRefusal,
  findDaysRefusal,
  findWriteRefusal,
  isOwnMatter,
  seesWhole,
} from '@/domain/annual/edition-rights'
import { listActs } from '@/domain/annual/stages'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { ensureFound } from '@/domain/refusal'
import { type AnnualText, composeAnnualReport } from '../compose-annual-report'
import type { ContentView, EditionView, ShownFinding } from './edition-view'
import { checkView } from './steps/check-view'
import { keyOfMatter, type LedgerParagraph, listLedgerParagraphs } from './steps/ledger-paragraphs'
import { type ParagraphView, showParagraph } from './steps/show-paragraph'
import { showWay } from './steps/show-way'

/**
 * An edition as somebody sees it: whole for who oversees the body, a unit the paragraphs about what it leads; figures are the ledger's of
 * now. Throws `Refusal`: notAllowed, notFound.
 */
export async function viewEdition(actor: Actor, id: string, now: string): Promise<EditionView> {
  ensureCan(actor, 'seeOverview')
  return viewFound(actor, ensureFound(await findEdition(reader(), id)), now)
}

/** The same of an edition that was read. */
export async function viewFound(actor: Actor, edition: FoundEdition, now: string): Promise<EditionView> {
  const { id } = edition
  const annual = ensureFound(await composeAnnualReport(actor, edition.reportId, now))
  const isWhole = seesWhole(edition, actor)
  const ledger = listLedgerParagraphs(annual)
  const tasks = new Map(listTasks(annual).map((task) => [task.id, task]))
  const show = makeShow({ actor, edition, annual, ledger, tasks })
  const all = (await listParagraphs(reader(), id)).map(show)
  const seen = isWhole ? all : all.filter((each) => isAboutAll(each) && isOwnMatter(each.tasks.map(leadOf), actor))
  const parts = contents.map((content) => toContent(content, seen, [...tasks.values()]))
  const shown = isWhole ? parts : parts.filter(({ content, paragraphs }) => content === results || paragraphs.length)
  const standing = seen.filter(({ dropReason }) => dropReason === null)
  const named = await showWay(edition, now)
  const authors = [...new Set(standing.map(({ writtenBy }) => writtenBy))]
  return {
    ...{ edition: named, annual, isWhole, contents: shown },
    canArrange: !findArrangeRefusal(edition, actor),
    canSetDays: !findDaysRefusal(edition, actor),
    acts: isWhole ? listActs({ ...edition, writers: authors }, actor) : [],
    writers: [...new Set(standing.map(({ writerName }) => writerName))],
    cited: standing.reduce((sum, { proofs }) => sum + proofs.filter(({ isCited }) => isCited).length, 0),
    findings: await addReasons(
      id,
      await checkView(actor, { edition: named, annual, contents: shown, isWhole, ledger }),
    ),
  }
}

async function addReasons(id: string, findings: TextFinding[]): Promise<ShownFinding[]> {
  const reasons = new Map((await listReasons(reader(), id)).map((each) => [each.finding, each]))
  return findings.map((each) => ({ ...each, kept: reasons.get(keyOfFinding(each)) ?? null }))
}

type Around = {
  actor: Actor
  edition: FoundEdition
  annual: AnnualText
  ledger: LedgerParagraph[]
  tasks: Map<string, AnnualTask>
}

function makeShow({ actor, edition, annual, ledger, tasks }: Around) {
  const byMatter = new Map(ledger.map((each) => [keyOfMatter(each), each]))
  const proofs = new Map(
    annual.sections.flatMap((section) => section.paragraphs).map((each) => [each.task.id, each.proofs]),
  )
  const shortcomings = new Map(annual.shortcomings.map((each) => [each.id, each]))
  return (paragraph: FoundParagraph): ParagraphView => {
    const about = paragraph.taskIds.flatMap((taskId) => tasks.get(taskId) ?? [])
    const isAll = isAboutAll({ taskIds: paragraph.taskIds, tasks: about })
    return showParagraph(paragraph, {
      tasks: about,
      shortcoming: shortcomings.get(paragraph.shortcomingId ?? '') ?? null,
      proofs: about.flatMap(({ id }) => proofs.get(id) ?? []),
      ledger: byMatter.get(keyOfMatter(paragraph)) ?? null,
      mayWrite: isAll && !findWriteRefusal(edition, about.map(leadOf), actor),
    })
  }
}

function toContent(content: Content, seen: ParagraphView[], tasks: AnnualTask[]): ContentView {
  const own = seen.filter((each) => each.content === content)
  const told = new Set(own.flatMap((each) => each.taskIds))
  return {
    content,
    paragraphs: own.filter(({ dropReason }) => dropReason === null),
    dropped: own.filter(({ dropReason }) => dropReason !== null),
    untold: content === results ? tasks.filter(({ id }) => !told.has(id)) : [],
  }
}

/** True where none of the tasks that a paragraph speaks of is another unit's, of which the actor is told nothing. */
const isAboutAll = ({ taskIds, tasks }: Pick<ParagraphView, 'taskIds' | 'tasks'>): boolean =>
  tasks.length === taskIds.length

const leadOf = ({ leadUnitId }: AnnualTask): string | null => leadUnitId
const listTasks = (annual: AnnualText): AnnualTask[] =>
  annual.sections.flatMap((section) => section.paragraphs.map(({ task }) => task))
