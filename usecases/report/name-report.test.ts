import { beforeAll, expect, test } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makePlan } from '../testing/make-plan'
import { nameReport } from './name-report'

useTestDatabase()
beforeAll(makeDistrict)

test('a report is named to whoever may see it, and to nobody else', async () => {
  const { reportId } = await makePlan()
  expect(await nameReport(actorOf('coordinator'), reportId)).toBe('2025年法治政府建设年度报告')
  for (const stranger of ['admin', 'stranger']) expect(await nameReport(actorOf(stranger), reportId)).toBeNull()
  expect(await nameReport(actorOf('coordinator'), 'none')).toBeNull()
})
