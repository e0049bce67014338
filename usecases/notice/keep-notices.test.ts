import { expect, test } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { keepNotices } from './keep-notices'
import { mailAt, setOutgoing } from './testing/set-outgoing'

useTestDatabase()

test('where a server is set, digests are looked for all day at Shanghai, deliveries every ten seconds; nothing where none is', () => {
  expect(keepNotices()).toEqual([])
  setOutgoing(mailAt(2525))
  const jobs = keepNotices()
  const early = new Date('2026-12-01T00:01:00.000Z')
  const times = jobs.map((job) => job.nextRuns(2, early).map((time) => time.toISOString()))
  for (const job of jobs) job.stop()
  expect(times).toEqual([
    ['2026-12-01T00:05:30.000Z', '2026-12-01T00:10:30.000Z'],
    ['2026-12-01T00:01:10.000Z', '2026-12-01T00:01:20.000Z'],
    ['2026-12-01T00:01:10.000Z', '2026-12-01T00:01:20.000Z'],
  ])
})
