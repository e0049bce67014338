import { beforeAll, describe, expect, it } from 'vitest'
import { reader } from '@/db/client'
import { countUnread } from '@/db/notices/notifications'
import { findUserByAccount } from '@/db/people/find-user'
import { listCapacities } from '@/db/people/list-capacities'
import { verifyPassword } from '@/db/people/password'
import { auditEvents } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { dayOf } from '@/domain/calendar'
import { roles } from '@/domain/people'
import type { LightReason } from '@/domain/task/light'
import { taskStatuses } from '@/domain/task/task'
import { dictionaryOf } from '@/i18n'
import { verifyAudit } from '@/usecases/audit/verify-audit'
import { viewPlan } from '@/usecases/plan/view-plan'
import { listReports } from '@/usecases/report/list-reports'
import { listTaskLights } from '@/usecases/task/steps/list-task-lights'
import { actorFor } from '@/usecases/testing/actor-for'
import { demoPassword } from './demo-password'
import { demoAccounts, seedDemo } from './seed-demo'

const aliveReasons: LightReason[] = [
  'soon',
  'occurrenceLong',
  'inReview',
  'draft',
  'waiting',
  'signOverdue',
  'normal',
  'behind',
  'farBehind',
  'overdue',
  'toClose',
  'fulfilled',
  'partly',
  'ongoing',
  'notFulfilled',
  'notApplicable',
  'suspended',
  'cancelled',
  'carriedOver',
]

// Amid a year every light is there; at its turn all that was due within it is late, so that little else can be.
const days: [string, LightReason[]][] = [
  ['2026-11-24', aliveReasons],
  ['2027-02-10', ['draft', 'signOverdue', 'normal', 'overdue', 'fulfilled', 'notFulfilled', 'carriedOver']],
]

describe.each(days)('the sample district made on %s', (day, expected) => {
  const now = `${day}T02:00:00.000Z`
  useTestDatabase()
  beforeAll(async () => {
    await seedDemo(now)
  }, 120_000)

  it('has tasks in every state, closed with every outcome, and lights of every kind', async () => {
    const coordinator = await actorFor('zhoujing', now)
    const { years } = await listReports(coordinator, now)
    const ids = years.flatMap(({ lines }) => lines.map(({ id }) => id))
    const plans = await Promise.all(ids.map((id) => viewPlan(coordinator, id, now)))
    const tasks = plans.flatMap(({ cards }) => cards.flatMap(({ task }) => task ?? []))
    expect(new Set(tasks.map(({ status }) => status))).toEqual(new Set(taskStatuses))
    const outcomes = tasks.filter(({ status }) => status === 'closed').map(({ outcome }) => outcome)
    expect([...new Set(outcomes)].sort()).toEqual(['fulfilled', 'notApplicable', 'notFulfilled', 'ongoing', 'partly'])
    const lights = await Promise.all(ids.map((id) => listTaskLights(coordinator, id, now)))
    const reasons = new Set(lights.flatMap((each) => [...each.values()].map(({ reason }) => reason)))
    expect(expected.filter((reason) => !reasons.has(reason))).toEqual([])
  })

  it('tells nothing of the future and keeps its log whole', async () => {
    expect((await verifyAudit()).firstBad).toBeNull()
    const coordinator = await actorFor('zhoujing', now)
    const { years } = await listReports(coordinator, now)
    const registered = years.flatMap(({ lines }) => lines.flatMap(({ registeredAt }) => registeredAt ?? []))
    expect(registered).toHaveLength(3)
    expect(registered.every((at) => at < now)).toBe(true)
  })

  it('lets everybody in with one password, in all seven roles, some with news', async () => {
    expect(new Set(demoAccounts.map(({ role }) => role))).toEqual(new Set(roles))
    for (const { account } of demoAccounts) {
      const user = await findUserByAccount(reader(), account)
      expect(user?.mustChangePassword).toBe(false)
      expect(await listCapacities(reader(), user?.id ?? '', dayOf(now))).not.toEqual([])
    }
    const user = await findUserByAccount(reader(), 'fangzhiyuan')
    expect(await verifyPassword(user?.passwordHash ?? '', demoPassword)).toBe(true)
    expect(await countUnread(reader(), user?.id ?? '')).toBeGreaterThan(0)
  })

  it('leaves no event whose change the log could not name', async () => {
    const events = await reader().select().from(auditEvents)
    const named = events.flatMap(({ before, after }) => Object.keys({ ...before, ...after }))
    for (const { audit } of [dictionaryOf('zh'), dictionaryOf('en')])
      expect([...new Set(named)].filter((field) => !audit.fields[field])).toEqual([])
  })

  it('is made once', async () => {
    const { events } = await verifyAudit()
    expect((await seedDemo(now)).accounts).toBe(demoAccounts)
    expect((await verifyAudit()).events).toBe(events)
  })
})
