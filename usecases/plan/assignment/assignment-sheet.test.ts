import { beforeAll, expect, test } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { readWorkbookRows } from '@/formats/read-xlsx'
import { writeWorkbook } from '@/formats/write-xlsx'
import { keepUnsent, listOwnUnsent } from '../../account/keep-unsent'
import { assignMany } from '../../task/steps/assign-many'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { makePlan } from '../../testing/make-plan'
import { exportAssignment } from './export-assignment'
import { readAssignmentSheet } from './read-assignment-sheet'
import { viewAssignmentGrid } from './view-assignment-grid'

useTestDatabase()
beforeAll(makeDistrict)

const coordinator = actorOf('coordinator')
const rowsOf = async (reportId: string) => {
  const { bytes } = await exportAssignment(coordinator, reportId, 'zh', testNow)
  return (await readWorkbookRows(bytes))[0]?.rows ?? []
}

/** The rows as somebody saved them again in a workbook of their own. */
const writeRows = (rows: string[][]) =>
  writeWorkbook([
    {
      name: '表',
      columns: (rows[1] ?? []).map((header) => ({ header, width: 10 })),
      rows: rows.slice(2),
      title: rows[0]?.[0],
    },
  ])
const readBack = async (reportId: string, rows: string[][], actor = coordinator) =>
  readAssignmentSheet(actor, { reportId, bytes: await writeRows(rows) }, testNow)

test('an edited sheet comes back as typed cells that nobody has saved, over the versions of the export', async () => {
  const { reportId, ids } = await makePlan()
  const rows = await rowsOf(reportId)
  const heads = rows[1] ?? []
  const [lead, due] = [heads.indexOf('牵头单位'), heads.indexOf('完成日期')]
  const edited = [...rows.slice(0, 2), ...rows.slice(2).reverse()].map((row) => [...row])
  const last = edited.at(-1) ?? []
  last[lead] = 'other'
  last[due] = '9月底'
  expect(await readBack(reportId, edited)).toEqual({ count: 2, left: 0 })

  const kept = (await listOwnUnsent(coordinator, testNow)).get(`assignment:${reportId}`)
  const [first = ''] = ids
  expect(kept?.values).toEqual({
    [`lead.${first}`]: 'other',
    [`due.${first}`]: '2026-09-30',
    [`version.${first}`]: '1',
  })
  const { rows: stored } = await viewAssignmentGrid(coordinator, reportId, testNow)
  expect(stored[0]?.texts.lead).not.toBe('other')
})

test('a row that was typed into over an older version stays over that, whatever the sheet was exported with', async () => {
  const { reportId, ids } = await makePlan()
  const [id = ''] = ids
  const form = `assignment:${reportId}`
  await keepUnsent(coordinator, { form, values: { [`title.${id}`]: '我先写的', [`version.${id}`]: '1' } }, testNow)
  const seen = [{ id, version: 1 }]
  await assignMany(coordinator, { reportId, seen, fields: { standard: '别人写的' } }, testNow)
  const edited = (await rowsOf(reportId)).map((row, at) =>
    at === 2 ? row.map((cell, place) => (place === 5 ? 'other' : cell)) : row,
  )
  await readBack(reportId, edited)
  const values = (await listOwnUnsent(coordinator, testNow)).get(form)?.values
  expect(values).toEqual({ [`title.${id}`]: '我先写的', [`lead.${id}`]: 'other', [`version.${id}`]: '1' })
})

test('blanks around a cell and the line ends of another program change nothing', async () => {
  const { reportId } = await makePlan()
  const rows = (await rowsOf(reportId)).map((row, at) => (at < 2 ? row : row.map((cell) => ` ${cell}\r\n`)))
  await expectRefusal(readBack(reportId, rows), 'sheetUnchanged')
})

test('rows of no commitment are counted, and a sheet that says nothing new or comes from elsewhere is refused', async () => {
  const { reportId } = await makePlan()
  const rows = await rowsOf(reportId)
  expect((await expectRefusal(readBack(reportId, rows), 'sheetUnchanged')).facts).toEqual({ left: 0 })
  const changed = rows.map((row, at) =>
    at === 2 ? row.map((cell, place) => (place === 4 ? '另一个名称' : cell)) : row,
  )
  expect(await readBack(reportId, [...changed, ['', '', '9', '手工加的一行']])).toEqual({ count: 1, left: 1 })
  await expectRefusal(readBack(reportId, [['表'], ['任务名称'], ['建成平台']]), 'sheetForeign')
  await expectRefusal(readBack(reportId, changed, actorOf('head')), 'notAllowed')
  await expectRefusal(exportAssignment(actorOf('foreignCoordinator'), reportId, 'zh', testNow), 'notFound')
})
