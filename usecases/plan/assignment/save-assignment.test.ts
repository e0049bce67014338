import { beforeAll, expect, test } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import { gridColumns } from '@/domain/plan/assignment/columns'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { loadPlan, makePlan, seePlan, spanOf } from '../../testing/make-plan'
import { acceptProposedMarks } from '../accept-marks'
import { confirmCommitments } from '../confirm-commitments'
import { confirmPlan } from '../confirm-plan'
import { editCommitment } from '../edit-commitment'
import { markSentence } from '../mark-sentence'
import { saveAssignment } from './save-assignment'
import type { SentCells } from './save-cells'
import { viewAssignmentGrid } from './view-assignment-grid'

useTestDatabase()
beforeAll(makeDistrict)

const coordinator = actorOf('coordinator')
const none = Object.fromEntries([...gridColumns, 'version'].map((name) => [`${name}.*`, {}])) as SentCells
const send = (cells: Partial<SentCells>): SentCells => ({ ...none, ...cells })
const view = (reportId: string, actor = coordinator) => viewAssignmentGrid(actor, reportId, testNow)

async function makeGrid() {
  const { reportId } = await makePlan()
  const { rows } = await view(reportId)
  const [first = '', second = '', third = ''] = rows.map(({ id }) => id)
  const versions = Object.fromEntries(rows.map(({ id, version }) => [id, version]))
  return { reportId, rows, first, second, third, versions }
}

test('the grid shows each commitment with its cells, its words in the text, and who may be named', async () => {
  const { rows, reportId } = await makeGrid()
  expect(rows.map(({ number, heading }) => [number, heading])).toEqual([
    [1, '（一）深化执法改革'],
    [2, '（一）深化执法改革'],
    [3, '（二）优化营商环境'],
    [4, '（二）优化营商环境'],
  ])
  expect(rows[0]?.texts).toEqual({
    title: '上半年建成执法监督平台，接入12个部门',
    lead: 'lead',
    supporting: 'support',
    handler: '',
    words: '上半年',
    due: '2026-06-30',
    standards: '接入12个部门',
    key: '',
  })
  expect(rows[1]).toMatchObject({ before: '上半年建成执法监督平台，接入12个部门。', after: '能放则放、该收则收。' })
  const grid = await view(reportId)
  expect(grid.offers.units.map(({ label }) => label)).toEqual(['district', 'lead', 'support', 'other'])
  expect(grid.headUnitIds.toSorted()).toEqual(['lead', 'other', 'support'])
  expect(grid.rights).toMatchObject({ isEditable: true, canRegister: false })
  expect(grid.directors).toEqual(['director'])
})

test('what was typed is saved at once over the versions seen, with one event for each commitment', async () => {
  const { reportId, first, second, third, versions, rows } = await makeGrid()
  const cells = send({
    'version.*': versions,
    'lead.*': { [second]: 'lead单位', [third]: 'other' },
    'handler.*': { [second]: 'handler' },
    'due.*': { [second]: '10月31日', [third]: '每季度' },
    'standards.*': { [second]: '1. 两轮通报；抽查清单' },
    'key.*': { [third]: '重点' },
    'title.*': { [first]: rows[0]?.texts.title ?? '' },
  })
  expect(await saveAssignment(coordinator, { reportId, ...cells }, testNow)).toEqual({ count: '7' })
  const plan = await loadPlan(reportId)
  const taskOf = (id: string) => plan.tasks.find(({ commitmentId }) => commitmentId === id)
  expect(taskOf(second)).toMatchObject({ leadUnitId: 'lead', handlerId: 'handler', due: '2026-10-31', kind: 'metric' })
  expect(taskOf(third)).toMatchObject({
    deadlineKind: 'recurring',
    period: 'quarter',
    kind: 'recurring',
    priority: 'key',
  })
  expect(plan.standards.filter(({ taskId }) => taskId === taskOf(second)?.id).map(({ text }) => text)).toEqual([
    '两轮通报',
    '抽查清单',
  ])
  const events = await listEventsOf(reader(), 'commitment', second)
  expect(events.at(-1)).toMatchObject({
    action: 'commitment.assign',
    before: { leadUnitId: null, due: '2026-12-31' },
    after: { leadUnitId: 'lead', due: '2026-10-31' },
  })
  expect(await listEventsOf(reader(), 'commitment', first)).toEqual([])
  await expectRefusal(saveAssignment(coordinator, { reportId, ...none }, testNow), 'cellsUnchanged')
})

test('a cell that cannot be read is refused with its row and column, and nothing of the rest is saved', async () => {
  const { reportId, second, third, versions } = await makeGrid()
  const cells = send({ 'version.*': versions, 'lead.*': { [second]: 'lead' }, 'due.*': { [third]: '2026-06-31' } })
  const refusal = await expectRefusal(saveAssignment(coordinator, { reportId, ...cells }, testNow), 'cellWrong')
  expect(refusal).toMatchObject({ field: `due.${third}`, facts: { number: 3, finding: { code: 'dueImpossible' } } })
  const someone = send({ 'version.*': versions, 'handler.*': { [second]: 'stranger' }, 'lead.*': { [second]: 'lead' } })
  await expectRefusal(saveAssignment(coordinator, { reportId, ...someone }, testNow), 'cellWrong')
  const elsewhere = send({ 'version.*': versions, 'lead.*': { [second]: 'elsewhere' } })
  await expectRefusal(saveAssignment(coordinator, { reportId, ...elsewhere }, testNow), 'cellWrong')
  expect((await loadPlan(reportId)).commitments.map(({ version }) => version)).toEqual([1, 1, 1, 1])
})

test('a row that somebody saved meanwhile is refused by its number; another row is not', async () => {
  const { reportId, first, second, versions } = await makeGrid()
  const other = actorOf('director')
  const theirs = send({ 'version.*': versions, 'lead.*': { [second]: 'other' } })
  await saveAssignment(other, { reportId, ...theirs }, testNow)
  const mine = send({ 'version.*': versions, 'lead.*': { [second]: 'support', [first]: 'other' } })
  const refusal = await expectRefusal(saveAssignment(coordinator, { reportId, ...mine }, testNow), 'rowsChanged')
  expect(refusal.facts).toEqual({ numbers: [2], by: 'director', at: testNow })
  const apart = send({ 'version.*': versions, 'lead.*': { [first]: 'other' } })
  expect(await saveAssignment(coordinator, { reportId, ...apart }, testNow)).toEqual({ count: '1' })
})

test('a lead unit that changes takes its handler out, and is no supporting unit of its own', async () => {
  const { reportId, first, versions } = await makeGrid()
  const named = send({ 'version.*': versions, 'handler.*': { [first]: 'handler' } })
  await saveAssignment(coordinator, { reportId, ...named }, testNow)
  const moved = send({ 'version.*': { [first]: 2 }, 'lead.*': { [first]: 'support' } })
  await saveAssignment(coordinator, { reportId, ...moved }, testNow)
  const [task] = (await loadPlan(reportId)).tasks
  expect(task).toMatchObject({ leadUnitId: 'support', handlerId: null })
  expect((await view(reportId)).rows[0]?.texts.supporting).toBe('')
})

test('who may not edit cards may not save the grid, and reads it alone', async () => {
  const { reportId, first, versions } = await makeGrid()
  const cells = send({ 'version.*': versions, 'lead.*': { [first]: 'other' } })
  await expectRefusal(saveAssignment(actorOf('head'), { reportId, ...cells }, testNow), 'notAllowed')
  await expectRefusal(saveAssignment(actorOf('foreignCoordinator'), { reportId, ...cells }, testNow), 'notFound')
  expect((await view(reportId, actorOf('leader'))).rights.isEditable).toBe(false)
})

test('the plan is sent with what was typed, in one act; a cell that is wrong keeps it back', async () => {
  const { reportId, first, versions } = await makeGrid()
  const { markIds, seen } = await seePlan(reportId)
  await acceptProposedMarks(coordinator, { reportId, markId: markIds }, testNow)
  await markSentence(coordinator, { reportId, ...spanOf('能放则放、该收则收。'), reason: '' }, testNow)
  await confirmCommitments(coordinator, { reportId, seen: seen.slice(3) }, testNow)
  const { stamp } = await view(reportId)
  const wrong = send({ 'version.*': versions, 'lead.*': { [first]: '查无此局' } })
  await expectRefusal(confirmPlan(coordinator, { reportId, stamp, cells: wrong }, testNow), 'cellWrong')
  expect((await view(reportId)).report.status).toBe('parsed')
  const part = send({ 'version.*': versions, 'lead.*': { [first]: 'other' } })
  const { facts } = await expectRefusal(
    confirmPlan(coordinator, { reportId, stamp, cells: part }, testNow),
    'rowsIncomplete',
  )
  expect(facts.lacking).toContainEqual({ number: 3, missing: expect.arrayContaining(['leadUnit', 'standard']) })
  expect((await view(reportId)).rows[0]?.texts.lead, 'nothing of it is saved').not.toBe('other')
  const { rows } = await view(reportId)
  const ofAll = (text: string) => Object.fromEntries(rows.map(({ id }) => [id, text]))
  const right = send({
    'version.*': Object.fromEntries(rows.map(({ id, version }) => [id, version])),
    'lead.*': ofAll('other'),
    'due.*': ofAll('年内'),
    'standards.*': ofAll('印发文件'),
  })
  const sent = await confirmPlan(coordinator, { reportId, stamp, cells: right }, testNow)
  expect(Number(sent.count)).toBeGreaterThan(8)
  const grid = await view(reportId, actorOf('director'))
  expect(grid.report.status).toBe('confirmed')
  expect(grid.rows[0]?.texts.lead).toBe('other')
  expect(grid.rights).toMatchObject({ isEditable: false, canRegister: true, canReopen: true, isOwnPlan: false })
  const late = { reportId, commitmentId: first, confirm: false, fields: undefined as never }
  await expectRefusal(editCommitment(coordinator, late, testNow), 'planNotOpen')
})
