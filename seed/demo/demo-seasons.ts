import { addWorkingDays, dayOf } from '@/domain/calendar'
import { everything } from '@/domain/task/ledger'
import { closeSeasonNow } from '@/usecases/season/close-season'
import { viewSeasons } from '@/usecases/season/list-seasons'
import { reviewFromSeason } from '@/usecases/season/review-return'
import { sendBackFromSeason } from '@/usecases/season/send-back-return'
import { startSeason } from '@/usecases/season/start-season'
import { viewSeason } from '@/usecases/season/view-season'
import { viewStart } from '@/usecases/season/view-start'
import { loadLightTerms } from '@/usecases/settings/load-light-terms'
import { instantAt, type Scene } from './demo-scene'

/** A season of the sample district: when it begins, how many reports are reviewed and on which day, which one is sent back, when it is closed. */
type DemoSeason = {
  name: string
  from: string
  days: number
  reviewed: { on: string; count: number }
  sentBack?: string
  closed?: string
}

const seasons: readonly DemoSeason[] = [
  { name: '三季度', from: '09-10', days: 14, reviewed: { on: '10-12', count: 4 }, closed: '10-15' },
  {
    name: '年底前',
    from: 'D-12',
    days: 12,
    reviewed: { on: 'D-2', count: 2 },
    sentBack: '只写了开会，没有写办成了什么。请补上整改了几项、还差几项。',
  },
]

type Deed = { at: string; run: () => Promise<unknown> }

/** What the office does about feedback seasons in the sample district; the reports are those of the stories. */
export function listSeasonDeeds(scene: Scene): Deed[] {
  const { planYear } = scene.calendar
  return seasons.flatMap((season) => {
    const on = (day: string, hour: number) => instantAt(scene.calendar.place(day, planYear), hour, 20)
    const name = `${planYear}年${season.name}`
    const [begin, review] = [on(season.from, 8), on(season.reviewed.on, 17)]
    const { closed } = season
    return [
      { at: begin, run: () => start(scene, name, season.days, begin) },
      { at: review, run: () => decide(scene, name, season, review) },
      ...(closed ? [{ at: on(closed, 17), run: () => close(scene, name, on(closed, 17)) }] : []),
    ]
  })
}

async function start(scene: Scene, name: string, days: number, now: string): Promise<void> {
  const office = scene.district.actorOf('zhoujing')
  const { special, today } = await loadLightTerms(now)
  const { count } = await viewStart(office, everything, now)
  // In the first weeks of a plan nothing is under way yet.
  if (!count) return
  const due = addWorkingDays(today, days, special)
  const note = '请写办成了什么、还差什么，数字与佐证一致。'
  await startSeason(office, { name, asOf: dayOf(now), due, note, seen: count, filter: everything, address: '' }, now)
}

async function decide(scene: Scene, name: string, { reviewed, sentBack }: DemoSeason, now: string): Promise<void> {
  const office = scene.district.actorOf('zhoujing')
  const seasonId = await find(scene, name, now)
  if (!seasonId) return
  const asked = { unitId: '', state: 'reported', page: 1 } as const
  const { lines } = await viewSeason(office, seasonId, { ...asked, taskId: '' }, now)
  const open: { taskId: string; updateId: string }[] = []
  for (const { taskId } of lines) {
    const { desk } = await viewSeason(office, seasonId, { ...asked, taskId }, now)
    if (desk?.canSendBack) open.push({ taskId, updateId: desk.update.id })
  }
  const back = sentBack ? open[0] : undefined
  const rest = open.filter((each) => each !== back)
  for (const { taskId, updateId } of rest.slice(0, reviewed.count))
    await reviewFromSeason(office, { seasonId, taskId, updateId }, now)
  if (back && sentBack) await sendBackFromSeason(office, { seasonId, taskId: back.taskId, reason: sentBack }, now)
}

async function close(scene: Scene, name: string, now: string): Promise<void> {
  const seasonId = await find(scene, name, now)
  if (seasonId) await closeSeasonNow(scene.district.actorOf('zhoujing'), { seasonId }, now)
}

async function find({ district }: Scene, name: string, now: string): Promise<string | undefined> {
  const { seasons } = await viewSeasons(district.actorOf('zhoujing'), now)
  return seasons.find((each) => each.name === name)?.id
}
