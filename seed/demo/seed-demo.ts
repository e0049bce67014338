import { reader } from '@/db/client'
import { countUsers } from '@/db/people/count-users'
import { findSpecialDays } from '@/db/settings/find-settings'
import { dayOf } from '@/domain/calendar'
import type { Actor, Role } from '@/domain/people'
import { listOwnNotifications, readNotifications } from '@/usecases/account/list-notifications'
import { registerPlan } from '@/usecases/plan/register-plan'
import { addKnownHolidays } from '@/usecases/settings/add-known-holidays'
import { makeCalendar } from './demo-calendar'
import { demoPassword } from './demo-password'
import { demoPeople, rootUnit } from './demo-people'
import { planBefore } from './demo-plan-before'
import { planRunning } from './demo-plan-running'
import { planTown } from './demo-plan-town'
import { type DemoSample, instantAt, type Scene } from './demo-scene'
import { listSeasonDeeds } from './demo-seasons'
import { listSettingDeeds } from './demo-settings'
import type { DemoStep } from './demo-story'
import { listTalkDeeds } from './demo-talk'
import { listAnnualDeeds, listPublishedDeeds } from './papers/demo-annual'
import { listCircularDeeds } from './papers/demo-circulars'
import { listLinkDeeds } from './papers/demo-links'
import { listSnapshotDeeds } from './papers/demo-snapshots'
import { playStep } from './play-step'
import { reviewSample, yearOf } from './review-sample'
import { seedDistrict } from './seed-district'

export type DemoAccount = { account: string; name: string; unit: string; role: Role }

const shownAccounts = [
  'zhoujing',
  'liguodong',
  'chenlixin',
  'fangzhiyuan',
  'zhaoning',
  'wangmin',
  'hexiaofeng',
  'caowenbin',
  'guming',
  'admin',
  'tangwei',
  'songkai',
]

/** The accounts that the demo prints: one or two of every role. */
export const demoAccounts: readonly DemoAccount[] = demoPeople
  .filter(({ account }) => shownAccounts.includes(account))
  .flatMap(({ account, name, capacities }) =>
    capacities.map(({ unit, role }) => ({ account, name, unit: unit || rootUnit.shortName, role })),
  )

const samples: readonly DemoSample[] = [
  {
    file: 'yunxi-2024.txt',
    planYear: 2025,
    imported: '03-04',
    confirmed: '03-06',
    registered: '03-10',
    promises: planBefore,
  },
  {
    file: 'yunxi-2025.txt',
    planYear: 2026,
    imported: '03-12',
    confirmed: '03-17',
    registered: '03-20',
    promises: planRunning,
  },
  {
    file: 'shiqiao-2025.txt',
    planYear: 2026,
    imported: 'D-13',
    confirmed: 'D-12',
    registered: 'D-9',
    promises: planTown,
  },
  { file: 'linxi-2025.txt', planYear: 2026, imported: 'D-2', confirmed: null, registered: null, promises: [] },
]

/**
 * Fills an empty, migrated database with a sample district: people in all roles, four reports, and tasks in every state that
 * got there by the use cases themselves, in the order in which things happened. Where there are people already it only gives
 * the accounts.
 */
export async function seedDemo(now: string, watch?: Watch): Promise<{ accounts: readonly DemoAccount[] }> {
  if (!(await countUsers(reader()))) await fillDistrict(now, watch)
  return { accounts: demoAccounts }
}

/** Is told between two deeds of the instants of both: what stands then is what a page would have shown in between. */
export type Watch = (from: string, to: string) => Promise<void>

async function fillDistrict(now: string, watch?: Watch): Promise<void> {
  const begin = instantAt(`${makeCalendar(dayOf(now), new Map()).planYear - 1}-02-24`, 9, 0)
  await addKnownHolidays(begin)
  const calendar = makeCalendar(dayOf(now), await findSpecialDays(reader()))
  const district = await seedDistrict(demoPassword, `${calendar.planYear - 2}-01-01`, begin)
  const scene: Scene = { district, calendar, tasks: new Map(), reports: new Map() }
  let from = begin
  for (const { at, run } of listDeeds(scene)) {
    await watch?.(from, at)
    await run()
    from = at
  }
  await watch?.(from, now)
}

type Deed = { at: string; run: () => Promise<unknown> }

/** Everything that happens in the sample district, in order. */
function listDeeds(scene: Scene): Deed[] {
  const deeds = samples.flatMap((sample) => [...listPlanDeeds(scene, sample), ...listStoryDeeds(scene, sample)])
  const others = [
    ...listSeasonDeeds(scene),
    ...listTalkDeeds(scene),
    ...listSettingDeeds(scene),
    ...listPublishedDeeds(scene, sampleOf('yunxi-2024.txt')),
    ...listAnnualDeeds(scene, sampleOf('yunxi-2025.txt')),
    ...listCircularDeeds(scene),
    ...listSnapshotDeeds(scene, sampleOf('yunxi-2024.txt')),
    ...listLinkDeeds(scene, sampleOf('yunxi-2024.txt'), sampleOf('yunxi-2025.txt')),
    ...listReadings(scene),
  ]
  return [...deeds, ...others].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function sampleOf(file: string): DemoSample {
  const sample = samples.find((each) => each.file === file)
  if (!sample) throw new Error(`no sample ${file}`)
  return sample
}

function listPlanDeeds(scene: Scene, sample: DemoSample): Deed[] {
  const place = (text: string) => scene.calendar.place(text, yearOf(scene, sample))
  const review = { at: instantAt(place(sample.imported), 9, 0), run: () => reviewSample(scene, sample) }
  if (!sample.registered) return [review]
  const at = instantAt(place(sample.registered), 8, 50)
  const register = () => {
    const reportId = scene.reports.get(sample) ?? ''
    return registerPlan(scene.district.actorOf('liguodong'), { reportId, nonSecret: true }, at)
  }
  return [review, { at, run: register }]
}

// Hours of the day by what is done, so that the steps of one day come in their order.
const hours: Record<DemoStep['act'], number> = {
  move: 17,
  stages: 9,
  report: 10,
  answer: 11,
  enter: 14,
  ask: 10,
  accept: 16,
  reject: 16,
  replace: 14,
  reuse: 14,
  revise: 11,
  urge: 9,
  receipt: 10,
  answerSlip: 15,
  instruct: 9,
  reply: 16,
}
const moveHours: Partial<Record<string, number>> = {
  sign: 9,
  register: 9,
  object: 9,
  submit: 14,
  approveUnit: 15,
  reopen: 9,
}

function listStoryDeeds(scene: Scene, sample: DemoSample): Deed[] {
  const year = yearOf(scene, sample)
  return sample.promises.flatMap((promise, index) =>
    promise.story.map((step) => {
      const hour = (step.act === 'move' ? moveHours[step.move] : undefined) ?? hours[step.act]
      const at = instantAt(scene.calendar.place(step.on, year), hour, (index * 7 + 8) % 60)
      return { at, run: () => playStep(scene, promise, step, at) }
    }),
  )
}

// People read what they were told, so that only the last days' notifications are new.
function listReadings({ district, calendar }: Scene): Deed[] {
  const at = instantAt(calendar.place('D-6', calendar.planYear), 18, 0)
  return district.all.map((actor) => ({ at, run: () => readAll(actor, at) }))
}

async function readAll(actor: Actor, at: string): Promise<void> {
  const { notifications } = await listOwnNotifications(actor)
  await readNotifications(
    actor,
    notifications.map(({ id }) => id),
    at,
  )
}
