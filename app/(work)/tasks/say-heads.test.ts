import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { figureTasks } from '@/domain/task/figures/figures'
import { everything, firstPage } from '@/domain/task/ledger'
import { dictionaryOf } from '@/i18n'
import { viewLedger } from '@/usecases/ledger/view-ledger'
import { makeRandomPlans, planActor, plansNow } from '@/usecases/testing/make-random-plans'
import { sayHeads } from './say-heads'

const words = dictionaryOf('zh')
const head = { ...figureTasks([], '2026-03-02'), name: '（一）改善执法条件', year: 2025, body: '石桥镇' }
const say = (each: typeof head | { body: null }, isOneYear: boolean) =>
  sayHeads(new Map([['a', { ...head, ...each }]]), isOneYear, words).a?.name

it('a group says whose report it is of and of which year, where there are several', () => {
  expect(say(head, false)).toBe('石桥镇2025年度　（一）改善执法条件')
  expect(say(head, true)).toBe('石桥镇　（一）改善执法条件')
  expect(say({ body: null }, true)).toBe('（一）改善执法条件')
})

describe('with the reports of several bodies in sight', () => {
  useTestDatabase()
  beforeAll(() => makeRandomPlans(7, 40))

  it('every heading of the ledger names its body', async () => {
    const asked = { filter: everything, page: { ...firstPage, group: 'step' as const } }
    const { heads } = await viewLedger(planActor('leader', 'district'), asked, plansNow)
    const bodies = [...heads.values()].map(({ body }) => body)
    expect(bodies.length).toBeGreaterThan(0)
    expect(bodies).not.toContain(null)
  })
})
