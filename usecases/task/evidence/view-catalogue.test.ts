import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { type CatalogueFilter, wholeCatalogue } from '@/domain/task/evidence/catalogue'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { waitingEvidence } from '../../testing/waiting-evidence'
import { addTaskEvidence } from './add-evidence'
import type { NewEvidence } from './plan-evidence'
import { reviewEvidence } from './review-evidence'
import { cataloguePageSize, viewCatalogue } from './view-catalogue'

useTestDatabase()

const document = (title: string, more: Partial<NewEvidence> = {}): NewEvidence => ({
  kind: 'document',
  title,
  standardId: null,
  process: false,
  issuer: '区数据局',
  issuedOn: null,
  reference: '〔2026〕1号',
  ...more,
})
const firstPage = { after: null, before: null, at: 0 }
const view = (who: string, filter: Partial<CatalogueFilter> = {}, page = {}) =>
  viewCatalogue(actorOf(who), { ...wholeCatalogue, ...filter }, { ...firstPage, ...page }, testNow)
const titles = async (who: string, filter: Partial<CatalogueFilter> = {}) =>
  (await view(who, filter)).rows.map(({ title }) => title).sort()

let [mine, others] = ['', '']
beforeAll(async () => {
  await makeDistrict()
  mine = (await makeTask()).id
  others = (await makeTask({ leadUnitId: 'other', handlerId: 'stranger' })).id
  const proofs = [
    document('验收报告', { standardId: `${mine}-s1` }),
    document('过期许可', { issuedOn: '2025-01-01', validUntil: '2026-03-01' }),
    document('有效许可', { validUntil: '2026-03-02' }),
  ]
  await addTaskEvidence(actorOf('handler'), { taskId: mine, evidence: proofs }, testNow)
  const [first] = await waitingEvidence(mine)
  const verdict = { taskId: mine, evidenceIds: [first ?? ''], state: 'accepted' as const, note: '' }
  await reviewEvidence(actorOf('coordinator'), verdict, testNow)
  await addTaskEvidence(actorOf('stranger'), { taskId: others, evidence: [document('别家材料')] }, testNow)
})

describe('the catalogue', () => {
  it('shows the office everything, a unit its own, another district and an administrator nothing', async () => {
    expect(await titles('coordinator')).toEqual(['别家材料', '有效许可', '过期许可', '验收报告'].sort())
    expect(await titles('handler')).toEqual(['有效许可', '过期许可', '验收报告'].sort())
    expect(await titles('stranger')).toEqual(['别家材料'])
    expect(await titles('foreignCoordinator')).toEqual([])
    await expectRefusal(view('admin'), 'notAllowed')
  })
  it('gives nothing of another unit’s task to who names it, not even its name or number of pieces', async () => {
    const { rows, total, task } = await view('stranger', { taskId: mine })
    expect({ rows, total, task }).toEqual({ rows: [], total: 0, task: null })
    expect(await titles('stranger', { unitId: 'lead' })).toEqual([])
  })
  it('is narrowed by task, unit, year, state and words', async () => {
    expect(await titles('coordinator', { taskId: others })).toEqual(['别家材料'])
    expect(await titles('coordinator', { unitId: 'other' })).toEqual(['别家材料'])
    expect(await titles('coordinator', { year: 2024 })).toEqual([])
    expect((await titles('coordinator', { year: 2025 })).length).toBe(4)
    expect(await titles('coordinator', { state: 'accepted' })).toEqual(['验收报告'])
    expect(await titles('coordinator', { words: '许可' })).toEqual(['有效许可', '过期许可'])
  })
  it('finds what holds no longer, and not what holds until today', async () => {
    expect(await titles('coordinator', { state: 'expired' })).toEqual(['过期许可'])
  })
  it('is turned page by page, back and forth, without losing or doubling a piece', async () => {
    const { id } = await makeTask()
    const many = Array.from({ length: cataloguePageSize + 3 }, (_, index) => document(`材料${index}`))
    await addTaskEvidence(actorOf('handler'), { taskId: id, evidence: many }, testNow)
    const first = await view('handler', { taskId: id })
    const second = await view('handler', { taskId: id }, { after: first.next })
    const again = await view('handler', { taskId: id }, { before: second.previous })
    expect([first.rows.length, second.rows.length]).toEqual([cataloguePageSize, 3])
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(cataloguePageSize + 3)
    expect(again.rows.map((row) => row.id)).toEqual(first.rows.map((row) => row.id))
    expect([first.previous, second.next, again.previous]).toEqual([null, null, null])
  })
})

it.each(['2026-02-30', '2025-12-31'])('evidence issued in 2026 that holds until %s is refused', async (validUntil) => {
  const evidence = [document('许可', { issuedOn: '2026-01-01', validUntil, part: 'none' })]
  const refusal = await expectRefusal(
    addTaskEvidence(actorOf('handler'), { taskId: mine, evidence }, testNow),
    'validUntilWrong',
  )
  expect(refusal.field).toBe('validUntil.none')
})
