import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addDays } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { overlap } from '@/domain/plan/coverage'
import type { Range } from '@/reader/report-text'
import { acceptProposedMarks } from '@/usecases/plan/accept-marks'
import { addCommitment } from '@/usecases/plan/add-commitment'
import { confirmPlan } from '@/usecases/plan/confirm-plan'
import { editCommitment } from '@/usecases/plan/edit-commitment'
import { markSentence } from '@/usecases/plan/mark-sentence'
import type { DraftFields } from '@/usecases/plan/plan-forms'
import { rejectCommitment } from '@/usecases/plan/reject-commitment'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import { type PlanView, viewPlan } from '@/usecases/plan/view-plan'
import { importReport } from '@/usecases/report/import-report'
import { chooseDue, type DemoSample, instantAt, type Scene } from './demo-scene'
import type { DemoPromise } from './demo-story'

/**
 * A coordinator imports a sample report and, where the sample was confirmed, works through its plan as the stories tell:
 * every promise is a commitment with its task, everything else is marked as none.
 */
export async function reviewSample(scene: Scene, sample: DemoSample): Promise<void> {
  const { calendar, district } = scene
  const actor = district.actorOf('zhoujing')
  const place = (text: string) => calendar.place(text, yearOf(scene, sample))
  const imported = place(sample.imported)
  const text = calendar.moveYears(await readFile(join(process.cwd(), 'samples', sample.file), 'utf8'))
  const upload = { bytes: new TextEncoder().encode(text), fileName: calendar.moveYears(sample.file) }
  const { reportId } = await importReport(actor, upload, instantAt(imported, 9, 5))
  scene.reports.set(sample, reportId)
  if (!sample.confirmed) return
  const now = instantAt(imported, 10, 30)
  await matchCards(actor, reportId, scene, sample, now)
  await fillCards(actor, reportId, scene, sample, now)
  await markRest(actor, reportId, now)
  await confirmPlan(actor, { reportId }, instantAt(place(sample.confirmed), 15, 20))
}

/** The year of a sample's plan, moved to the demonstration's. */
export const yearOf = ({ calendar }: Scene, { planYear }: DemoSample): number =>
  Number(calendar.moveYears(String(planYear)))

/** What the reader proposes that no story is about goes; what it did not see is added from the text. */
async function matchCards(actor: Actor, reportId: string, scene: Scene, sample: DemoSample, now: string) {
  const view = await viewPlan(actor, reportId, now)
  const places = sample.promises.map((promise) => findSentence(view, scene.calendar.moveYears(promise.words)))
  const isWanted = (card: PlanCard) => places.some((range) => isSame(card, range))
  for (const card of view.cards.filter((each) => !isWanted(each)))
    await rejectCommitment(actor, { reportId, commitmentId: card.id, reason: '已并入相邻条目' }, now)
  for (const range of places.filter((each) => !view.cards.some((card) => isSame(card, each))))
    await addCommitment(actor, { reportId, ...range }, now)
}

function findSentence({ sentences }: PlanView, words: string): Range {
  const found = sentences.find(({ text }) => text.includes(words))
  if (!found) throw new Error(`no sentence holds ${words}`)
  return { start: found.start, end: found.end }
}

const isSame = (a: Range, b: Range): boolean => overlap(a, b) >= 0.6 * Math.max(a.end - a.start, b.end - b.start)

async function fillCards(actor: Actor, reportId: string, scene: Scene, sample: DemoSample, now: string) {
  const view = await viewPlan(actor, reportId, now)
  for (const promise of sample.promises) {
    const range = findSentence(view, scene.calendar.moveYears(promise.words))
    const card = view.cards.find((each) => isSame(each, range))
    if (!card?.task) throw new Error(`no commitment for ${promise.title}`)
    const fields = fillFields(card, promise, view, scene, sample)
    await editCommitment(actor, { reportId, commitmentId: card.id, fields, confirm: true }, now)
    scene.tasks.set(promise, card.task.id)
  }
}

function fillFields(
  card: PlanCard,
  promise: DemoPromise,
  view: PlanView,
  scene: Scene,
  sample: DemoSample,
): DraftFields {
  const { district, calendar } = scene
  const { today } = calendar
  const { deadline } = promise
  const frame = { planYear: yearOf(scene, sample), today }
  return {
    title: calendar.moveYears(promise.title),
    requiredResult: card.task?.requiredResult ?? card.text,
    kind: promise.kind,
    priority: promise.isKey ? 'key' : 'normal',
    needsLeader: promise.needsLeader ?? false,
    leadUnitId: district.unitOf(promise.lead).id,
    supportingIds: (promise.supporting ?? []).map((name) => district.unitOf(name).id),
    leaderId: district.actorOf(promise.leader).userId,
    handlerId: null,
    deadlineKind: deadline.kind,
    due: chooseDue(promise, frame, (days) => addDays(today, days)),
    period: deadline.period ?? null,
    standards: promise.standards,
    shortcomingIds: (promise.shortcomings ?? []).flatMap((number) => view.shortcomings[number - 1]?.id ?? []),
  }
}

async function markRest(actor: Actor, reportId: string, now: string): Promise<void> {
  const { open } = await viewPlan(actor, reportId, now)
  const ids = open.flatMap(({ mark }) => (mark ? [mark.id] : []))
  if (ids.length) await acceptProposedMarks(actor, { reportId, markId: ids }, now)
  const rest = (await viewPlan(actor, reportId, now)).open
  for (const { start, end } of rest) await markSentence(actor, { reportId, start, end, reason: '总括语' }, now)
}
