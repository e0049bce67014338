import { beforeAll, expect, test } from 'vitest'
import { reader } from '@/db/client'
import { findReport } from '@/db/report/find-report'
import { useTestDatabase } from '@/db/testing'
import { visibleTo } from '@/domain/scope'
import { dictionaryOf } from '@/i18n'
import { viewPlan } from '../plan/view-plan'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { loadPlan } from '../testing/make-plan'
import { correctReport } from './correct-report'
import { importReport } from './import-report'

useTestDatabase()
beforeAll(makeDistrict)

const coordinator = actorOf('coordinator')
const steps = ['一、主要任务', '（一）规范执法。6月底前公布执法清单。年内组织案卷评查两轮。每季度通报执法情况。']
const importText = async (title: string, more = {}) => {
  const pasted = [title, ...steps].join('\n')
  return (await importReport(coordinator, { pasted, issuerUnitId: 'district', ...more }, testNow)).reportId
}
const dues = async (reportId: string) => (await loadPlan(reportId)).tasks.map(({ due }) => due)
const find = (id: string) => findReport(reader(), visibleTo(coordinator), id)
const ofYear = (year: number) => [`${year}-06-30`, `${year}-12-31`, `${year}-12-31`]

test.each([
  '柳湾区2026年依法行政工作要点',
  '柳湾区2026年行政执法专项整治工作方案',
  '柳湾区2026年法治建设任务清单',
  '柳湾区2026年法治建设重点任务分工',
  '柳湾区2026年普法工作计划',
])('every task of %s falls due in 2026, and the pages call it a plan for 2026', async (title) => {
  const report = await find(await importText(title, { beside: true }))
  expect(report).toMatchObject({ year: 2025, yearAhead: true })
  expect(await dues(report?.id ?? '')).toEqual(ofYear(2026))
  if (report) expect(dictionaryOf('zh').report.list.year(report)).toBe('2026 年工作安排')
})

test('a person who types the year of the title says the same as the title, and another year is that of the plan', async () => {
  const title = '柳湾区普法依法治理工作要点'
  const id = await importText(title, { year: 2026, beside: true })
  expect(await find(id)).toMatchObject({ year: 2025, yearAhead: true })
  const { report } = await viewPlan(coordinator, id, testNow)
  const put = { reportId: id, version: report.version, issuerUnitId: 'district', title, besides: true }
  await expectRefusal(correctReport(coordinator, { ...put, year: 2026 }, testNow), 'reportUnchanged')
  await correctReport(coordinator, { ...put, year: 2027 }, testNow)
  expect(await find(id)).toMatchObject({ year: 2026, yearAhead: true })
  expect(await dues(id)).toEqual(ofYear(2027))
})

test('a plan for a year is not taken for the report that plans the same year', async () => {
  const report = await importText('柳湾区2030年法治政府建设年度报告', { withoutSteps: true })
  const plan = await importText('柳湾区2031年法治政府建设工作要点')
  expect([(await find(report))?.year, (await find(plan))?.year]).toEqual([2030, 2030])
})
