import { reader } from '@/db/client'
import { listLedger } from '@/db/ledger/list-ledger'
import { listTold, type ToldTask } from '@/db/notices/list-told'
import { listUnreadNews } from '@/db/notices/list-unread'
import { findPreferences } from '@/db/notices/preferences'
import { readSetting } from '@/db/settings/find-settings'
import { listDueWithin, listSilent, type Reminder } from '@/db/task/list-reminders'
import { listTodoRows } from '@/db/task/list-todo'
import { addDays, dayOf, daysBetween, workingDaysBetween } from '@/domain/calendar'
import { digestSpan, farthestMark, findDueMark } from '@/domain/notice/digest-day'
import { listNews, type NoticeKind } from '@/domain/notice/kinds'
import { findNoticePlace } from '@/domain/notice/notice-place'
import { isAskedNow, isChosen, isReminded, kindOfUrged, oversees } from '@/domain/notice/reminded'
import { isSeasonTold } from '@/domain/notice/season-told'
import type { NoticeFacts } from '@/domain/notice-facts'
import type { Actor } from '@/domain/people'
import { can } from '@/domain/policy'
import { visibleTo } from '@/domain/scope'
import type { Ask } from '@/domain/task/ask'
import { everything, firstPage } from '@/domain/task/ledger'
import type { Light } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import type { TodoItem } from '@/domain/task/todo'
import type { UrgeColour } from '@/domain/task/urging/urge'
import { type LightTerms, loadLightTerms } from '../../settings/load-light-terms'
import { type AskedSeasonLine, listAskedFirst } from '../../task/urging/list-asked'
import { listItems, listOwnPendingPlans } from '../../task/view-todo'
import { listActors } from './list-actors'
import { seesNotice } from './sees-notice'

type Named = { path: string; number: string | null; title: string; unitName: string | null }
/** `days`: working days waited, calendar days left or silent, as the part says; `plan`: what is asked of one about a plan. */
export type DigestLine = Named & {
  days: number
  due: string | null
  ask: Ask | null
  plan?: 'confirmPlan' | 'registerPlan'
  light: Light | null
  /** Of what an answer is asked for: a slip's colour, `note` for a leader's words, `proxy` for a report that was entered for the unit. */
  urged?: UrgeColour | 'note' | 'proxy'
  /** What a feedback season asks for. */
  season?: AskedSeasonLine
  /** Of a watched task: what was done to it last, by the action of its event, and how often something was. */
  act?: string
  times?: number
  /** Of news: the notice that told it, whose sentence it is, and its day. */
  news?: { kind: string; facts: NoticeFacts; day: string }
}

/**
 * What one person is told on a day, each thing once: slips and leaders' notes to answer, asked of them, comments that name them, feedback
 * seasons, red under their eyes, due soon, silent, moves of tasks that they watch, and what came of what they asked or sent.
 */
export type Digest = Record<DigestPart, DigestLine[]> & { silentDays: number }
export const digestParts = ['urged', 'asked', 'mentioned', 'season', 'red', 'due', 'silent', 'watched', 'news'] as const
export type DigestPart = (typeof digestParts)[number]

const mostRed = 100

/** What there is to tell a person at an instant, over all their capacities, of the kinds that they take daily; null where there is nothing. */
export async function findDigest(person: { userId: string; name: string }, now: string): Promise<Digest | null> {
  const terms = await loadLightTerms(now)
  const silentDays = await readSetting(reader(), 'silentDays', terms.today)
  const digest: Digest = {
    ...{ urged: [], asked: [], mentioned: [], season: [], red: [], due: [], silent: [], watched: [], news: [] },
    silentDays,
  }
  const actors = (await listActors(person, now)).filter((actor) => can(actor, 'haveTodo'))
  const { daily } = await findPreferences(reader(), person.userId)
  for (const actor of actors) await tell(digest, actor, { terms, daily, now })
  digest.news.push(...(await listNewsLines(person, { terms, daily, now })))
  const isEmpty = digestParts.every((part) => digest[part].length === 0)
  return isEmpty ? null : digest
}

type Setting = { terms: LightTerms; daily: readonly NoticeKind[]; now: string }

async function tell(digest: Digest, actor: Actor, { terms, daily, now }: Setting): Promise<void> {
  const told = new Set(digestParts.flatMap((part) => digest[part].map(({ path }) => path)))
  const add = (part: DigestPart, lines: DigestLine[]) => {
    for (const line of lines.filter(({ path }) => !told.has(path))) {
      told.add(line.path)
      digest[part].push(line)
    }
  }
  const items = await listItems(actor, now)
  const takes = (kind: NoticeKind) => daily.includes(kind)
  const asked = items.filter((item) => isAskedNow(item) && isChosen(item, daily))
  add(
    'urged',
    (await listUrged(actor, now)).filter(({ urged }) => takes(kindOfUrged(urged))),
  )
  add('asked', await nameItems(asked, terms))
  if (takes('task')) add('asked', await listPlans(actor, terms))
  if (takes('mentioned')) add('mentioned', await listMentions(actor, terms))
  if (takes('season')) add('season', await listSeasonLines(actor, terms, now))
  if (takes('red') && oversees(actor)) add('red', await listRed(actor, terms))
  if (takes('due')) add('due', await listDue(actor, items, terms))
  if (takes('silent')) add('silent', await listSilentLines(actor, terms))
  if (takes('watched')) add('watched', await listWatched(actor, terms))
}

async function listNewsLines(
  person: { userId: string; name: string },
  { terms: { today, special }, daily, now }: Setting,
): Promise<DigestLine[]> {
  const notices = listNews(daily)
  const told = notices.length ? await listUnreadNews(person.userId, notices, digestSpan(today, special)) : []
  const lines: DigestLine[] = []
  for (const { kind, facts, createdAt, ...about } of told) {
    const place = findNoticePlace({ ...about, facts })
    if (!place || !(await seesNotice(person, place, now))) continue
    const named = { path: place.path, number: null, title: '', unitName: null }
    const news = { kind, facts, day: dayOf(createdAt) }
    lines.push({ ...named, ask: null, light: null, due: null, days: 0, news })
  }
  return lines
}

type UrgedLine = DigestLine & { urged: NonNullable<DigestLine['urged']> }

async function listUrged(actor: Actor, now: string): Promise<UrgedLine[]> {
  const { instructions, urges, proxies } = await listAskedFirst(actor, now)
  const common = { ask: null, light: null }
  const slips = urges.map(({ taskId, id, number, title, colour: urged, replyDue: due, byName: unitName, left }) => {
    return { ...common, path: `/tasks/${taskId}/urges/${id}`, number, title, unitName, due, urged, days: left ?? 0 }
  })
  const notes = instructions.map(({ taskId, id, text: title, replyDue: due, byName: unitName, left }) => {
    const path = `/tasks/${taskId}/instructions/${id}`
    return { ...common, path, number: null, title, unitName, due, urged: 'note' as const, days: left ?? 0 }
  })
  const entries = proxies.map(({ taskId, taskNumber: number, title, byName: unitName }) => {
    const path = `/tasks/${taskId}#proxies`
    return { ...common, path, number, title, unitName, due: null, urged: 'proxy' as const, days: 0 }
  })
  return [...notes, ...slips, ...entries]
}

async function listMentions(actor: Actor, { today, special }: LightTerms): Promise<DigestLine[]> {
  const told = await listTold(actor, 'mentioned', digestSpan(today, special))
  return bundleByTask(told).map(([{ id, facts, ...task }]) => ({
    ...nameTask({ ...task, id, leadUnitName: String(facts.by) }),
    ...{ path: `/tasks/${id}#comments`, ask: null, light: null, due: null, days: 0 },
  }))
}

async function listWatched(actor: Actor, { today, special }: LightTerms): Promise<DigestLine[]> {
  const told = await listTold(actor, 'watched', digestSpan(today, special))
  return bundleByTask(told).map(([last, times]) => ({
    ...nameTask(last),
    ...{ ask: null, light: null, due: null, days: 0, act: String(last.facts.act), times },
  }))
}

/** What was told last of each task, and how often something was. */
function bundleByTask(told: readonly ToldTask[]): [ToldTask, number][] {
  const bundles = new Map<string, [ToldTask, number]>()
  for (const each of told) bundles.set(each.id, [each, (bundles.get(each.id)?.[1] ?? 0) + 1])
  return [...bundles.values()]
}

async function listSeasonLines(actor: Actor, { today, special }: LightTerms, now: string): Promise<DigestLine[]> {
  const { seasons } = await listAskedFirst(actor, now)
  return seasons
    .filter((season) => isSeasonTold(season, today, special))
    .map((season) => ({
      ...{ path: `/seasons/${season.id}`, number: null, title: season.name, unitName: null },
      ...{ due: season.due, days: season.left ?? 0, ask: null, light: null, season },
    }))
}

async function nameItems(items: TodoItem[], { today, special }: LightTerms): Promise<DigestLine[]> {
  const rows = await listTodoRows(items.map(({ taskId }) => taskId))
  return items.flatMap(({ taskId, ask, light, due, since }) => {
    const row = rows.get(taskId)
    if (!row) return []
    const days = workingDaysBetween(since, today, special)
    const { number, title, leadUnitName: unitName } = row
    return [{ path: `/tasks/${taskId}`, number, title, unitName, ask, light, due, days }]
  })
}

async function listPlans(actor: Actor, { today, special }: LightTerms): Promise<DigestLine[]> {
  const plans = await listOwnPendingPlans(actor)
  return plans.map(({ id, title, status, confirmedAt, importedAt }) => ({
    path: `/reports/${id}`,
    number: null,
    title,
    unitName: null,
    ask: null,
    plan: status === 'parsed' ? ('confirmPlan' as const) : ('registerPlan' as const),
    light: null,
    due: null,
    days: workingDaysBetween(dayOf(confirmedAt ?? importedAt), today, special),
  }))
}

async function listRed(actor: Actor, { bounds }: LightTerms): Promise<DigestLine[]> {
  const filter = { ...everything, statuses: [...openStatuses], colours: ['red' as const] }
  const page = { ...firstPage, group: null, sort: 'due' as const, size: mostRed }
  const { lines } = await listLedger(visibleTo(actor), filter, page, bounds)
  return lines.map((line) => ({ ...nameTask(line), ask: null, light: line.light, due: line.due, days: 0 }))
}

async function listDue(actor: Actor, items: TodoItem[], terms: LightTerms): Promise<DigestLine[]> {
  const { today, special } = terms
  const isMarked = ({ due }: { due: string | null }) => due !== null && findDueMark(due, today, special) !== null
  const own = await nameItems(items.filter(isMarked), terms)
  const seen = await listDueWithin(actor, today, addDays(today, 2 * farthestMark))
  const others = seen
    .filter((task) => isReminded(actor, task) && isMarked(task))
    .map((task) => ({ ...nameTask(task), ask: null, light: null, due: task.due, days: 0 }))
  const all = new Map([...others, ...own].map((line) => [line.path, line]))
  return [...all.values()]
    .map((line) => ({ ...line, days: daysBetween(today, line.due ?? today) }))
    .sort((a, b) => a.days - b.days)
}

async function listSilentLines(actor: Actor, { today, bounds }: LightTerms): Promise<DigestLine[]> {
  return (await listSilent(actor, bounds))
    .filter((task) => isReminded(actor, task))
    .map((task) => ({ ...nameTask(task), ask: null, light: null, due: task.due, days: countSilent(task, today) }))
}

const countSilent = ({ heardAt }: Reminder, today: string): number =>
  heardAt ? daysBetween(heardAt.length > 10 ? dayOf(heardAt) : heardAt, today) : 0

const nameTask = ({
  id,
  number,
  title,
  leadUnitName,
}: Omit<Named, 'path' | 'unitName'> & { id: string; leadUnitName: string | null }): Named => ({
  path: `/tasks/${id}`,
  number,
  title,
  unitName: leadUnitName,
})
