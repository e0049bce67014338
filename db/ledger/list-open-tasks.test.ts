import { beforeAll, expect, it } from 'vitest'
import { makeForecastDay, outlooks } from '@/domain/task/forecast'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import { computeLightBounds } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import { seedMany } from '@/seed/many/seed-many'
import { useTestDatabase } from '../testing'
import { countLedger } from './count-ledger'
import { keepOpenTasks, type OpenTask } from './list-open-tasks'

useTestDatabase()
const now = '2026-11-24T02:00:00.000Z'
const bounds = computeLightBounds('2026-11-24', new Map())
const day = makeForecastDay('2026-11-24', '2026-12-31', new Map())
const scopes = [
  { kind: 'subtree', path: '/unit-00/' },
  { kind: 'unit', path: '/unit-00/unit-03/' },
] as const

beforeAll(() => seedMany(400, 'not-a-real-password', now), 60_000)

const conditions: [string, Partial<LedgerFilter>, (task: OpenTask) => boolean][] = [
  ['red', { buckets: ['red'] }, ({ bucket }) => bucket === 'red'],
  ['yellow', { buckets: ['yellow'] }, ({ bucket }) => bucket === 'yellow'],
  ['of red light', { colours: ['red'] }, ({ colour }) => colour === 'red'],
  ['silent', { silent: true }, ({ isSilent }) => isSilent],
  ...outlooks.map((outlook): (typeof conditions)[number] => [outlook, { outlook }, (task) => task.outlook === outlook]),
  ['open', { statuses: [...openStatuses] }, ({ outlook }) => outlook !== null],
]

it.each(conditions)('holds as many that are %s as the ledger', async (_, condition, meets) => {
  let most = 0
  for (const scope of scopes)
    for (const filter of [
      { ...everything, year: 2025 },
      { ...everything, leaderId: 'user-leader1' },
    ]) {
      const tasks = await keepOpenTasks(scope, filter, bounds, day)
      const count = await countLedger(scope, { ...filter, ...condition }, bounds)
      expect(tasks.filter(meets)).toHaveLength(count)
      most = Math.max(most, count)
    }
  expect(most).toBeGreaterThan(0)
})
