import { beforeAll, describe, expect, it } from 'vitest'
import { reader } from '@/db/client'
import { findSetting, findSpecialDays, findThresholds } from '@/db/find-settings'
import { useTestDatabase } from '@/db/testing'
import { isWorkingDay } from '@/domain/calendar'
import { importHolidays, listHolidays, removeHoliday, saveHoliday } from './edit-holidays'
import { editPasswordPreset, findOwnPreset } from './edit-password-preset'
import { editOffice, editThresholds, editYearEnd, findSettings } from './edit-settings'
import { seedHolidays } from './seed/seed-holidays'
import { expectRefusal } from './testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from './testing/make-district'

useTestDatabase()
beforeAll(makeDistrict)
const admin = actorOf('admin')

describe('settings', () => {
  it('hold from today on and show defaults before', async () => {
    expect((await findSettings(admin, testNow)).yearEnd).toEqual({ from: '12-01', to: '01-31' })
    await editOffice(admin, { numberPrefix: '法督', officeName: '依法治区办', officePhone: '8801' }, testNow)
    await editYearEnd(admin, { from: '11-15', to: '01-20' }, testNow)
    expect(await findSettings(admin, testNow)).toMatchObject({
      office: { numberPrefix: '法督', officePhone: '8801' },
      yearEnd: { from: '11-15', to: '01-20' },
    })
    expect(await findSetting(reader(), 'numberPrefix', '2026-03-01')).toBeUndefined()
  })

  it('never change the lights of days gone by', async () => {
    const typed = {
      soon: '5',
      soonKey: '10',
      behind: '10',
      farBehind: '30',
      occurrenceRed: '10',
      signWithin: '3',
      occurrenceWithin: '5',
    }
    await editThresholds(admin, { ...typed, fromDay: '2026-04-01' }, testNow)
    expect((await findThresholds(reader(), '2026-03-31')).soon).toBe(3)
    expect((await findThresholds(reader(), '2026-04-01')).soon).toBe(5)
    const back = editThresholds(admin, { ...typed, fromDay: '2026-03-01' }, testNow)
    await expectRefusal(back, 'settingBackdated')
  })

  it('choose what is asked of passwords from a day on, among what there is', async () => {
    expect(await findOwnPreset(admin, testNow)).toBe('mlps')
    await editPasswordPreset(admin, { preset: 'asvs', fromDay: '2026-03-10' }, testNow)
    expect(await findOwnPreset(admin, testNow)).toBe('mlps')
    expect(await findOwnPreset(admin, '2026-03-10T02:00:00.000Z')).toBe('asvs')
    const choose = (preset: string, fromDay: string) => editPasswordPreset(admin, { preset, fromDay }, testNow)
    await expectRefusal(choose('none', '2026-03-10'), 'presetUnknown')
    await expectRefusal(choose('mlps', '2026-03-01'), 'settingBackdated')
    const byDirector = editPasswordPreset(actorOf('director'), { preset: 'asvs', fromDay: '2026-03-10' }, testNow)
    await expectRefusal(byDirector, 'notAllowed')
  })

  it('are for administrators alone', async () => {
    await expectRefusal(findSettings(actorOf('director'), testNow), 'notAllowed')
    await expectRefusal(editYearEnd(actorOf('director'), { from: '12-01', to: '01-31' }, testNow), 'notAllowed')
    await expectRefusal(listHolidays(actorOf('coordinator'), 2026), 'notAllowed')
  })
})

describe('holidays', () => {
  it('of 2025 and 2026 are there from the start, once', async () => {
    expect(await seedHolidays(testNow)).toBeGreaterThan(60)
    expect(await seedHolidays(testNow)).toBe(0)
    const special = await findSpecialDays(reader())
    expect(isWorkingDay('2026-10-01', special)).toBe(false)
    expect(isWorkingDay('2026-09-20', special)).toBe(true)
    expect((await listHolidays(admin, 2026)).find(({ day }) => day === '2026-10-01')?.name).toBe('国庆节')
  })

  it('are entered one by one or for a whole year, in both languages', async () => {
    const list = '2027-01-01 至 2027-01-03 放假 元旦\n2027-02-06 working Spring Festival'
    expect(await importHolidays(admin, { year: 2027, list }, testNow)).toEqual({ days: 4 })
    await saveHoliday(admin, { day: '2027-01-03', kind: 'workday', name: '' }, testNow)
    await removeHoliday(admin, '2027-01-02', testNow)
    expect((await listHolidays(admin, 2027)).map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2027-01-01 holiday',
      '2027-01-03 workday',
      '2027-02-06 workday',
    ])
    await expectRefusal(removeHoliday(admin, '2027-01-02', testNow), 'notFound')
    await expectRefusal(saveHoliday(admin, { day: '2027-13-01', kind: 'holiday', name: '' }, testNow), 'dayInvalid')
  })
})
