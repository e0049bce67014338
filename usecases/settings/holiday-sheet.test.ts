import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { writeWorkbook } from '@/formats/write-xlsx'
import { listBareYears } from '../calendar/list-bare-years'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { listHolidays } from './edit-holidays'
import { exportHolidaySheet, importHolidaySheet } from './holiday-sheet'

useTestDatabase()
beforeAll(makeDistrict)

const admin = { ...actorOf('admin'), unitPath: '/district/' }
type Row = (string | null)[]
const book = (rows: Row[], header = ['起', '止', '安排', '名称']) =>
  writeWorkbook([
    {
      name: '2027 年',
      columns: header.map((each, index) => ({ header: each, width: 12, type: index < 2 ? 'date' : 'text' })),
      rows,
    },
  ])
const take = async (bytes: Promise<Uint8Array>, who = admin) =>
  importHolidaySheet(who, { year: 2027, name: '放假.xlsx', bytes: await bytes }, testNow)

describe("a workbook with a year's holidays", () => {
  it('takes the place of what the year had, and comes out as it went in', async () => {
    expect(await listBareYears(['2027-05-01'])).toEqual([2027])
    const rows = [
      ['2027-01-01', '2027-01-03', '放假', '元旦'],
      ['2027-02-06', null, '上班', '春节'],
    ]
    expect(await take(book(rows))).toEqual({ days: 4 })
    const stored = await listHolidays(admin, 2027)
    expect(stored.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2027-01-01 holiday',
      '2027-01-02 holiday',
      '2027-01-03 holiday',
      '2027-02-06 workday',
    ])
    expect(await listBareYears(['2027-05-01'])).toEqual([])
    for (const locale of ['zh', 'en'] as const) {
      await take(exportHolidaySheet(admin, 2027, locale, testNow))
      expect(await listHolidays(admin, 2027)).toEqual(stored)
    }
  })

  it('is refused with the row that does not fit, at the file, and changes nothing', async () => {
    const before = await listHolidays(admin, 2027)
    const foreign = await expectRefusal(take(book([['2026-01-01', null, '放假', '元旦']])), 'holidayYear')
    expect([foreign.field, foreign.facts.line]).toEqual(['file', 2])
    const odd = await expectRefusal(
      take(
        book([
          ['2027-01-01', null, '放假', ''],
          ['2027-05-01', null, '休息', ''],
        ]),
      ),
      'holidayLine',
    )
    expect(odd.facts.line).toBe(3)
    await expectRefusal(take(book([['无', null, '无', '']])), 'holidaySheetForeign')
    await expectRefusal(take(book([]), actorOf('coordinator')), 'notAllowed')
    expect(await listHolidays(admin, 2027)).toEqual(before)
  })
})
