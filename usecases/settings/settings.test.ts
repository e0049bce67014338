import { beforeAll, describe, expect, it } from 'vitest'
import { reader } from '@/db/client'
import { notifications } from '@/db/schema'
import {
  findPasswordPreset,
  findSetting,
  findSpecialDays,
  findThresholds,
  readSetting,
} from '@/db/settings/find-settings'
import { useTestDatabase } from '@/db/testing'
import { isWorkingDay } from '@/domain/calendar'
import { settingDefaults, settingNames } from '@/domain/settings'
import { dictionaryOf } from '@/i18n'
import { moveTask } from '../task/move-task'
import { viewTask } from '../task/view-task'
import { viewTodo } from '../task/view-todo'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { addKnownHolidays } from './add-known-holidays'
import { importHolidays, listHolidays, removeHoliday, saveHoliday } from './edit-holidays'
import { editPasswordPreset } from './edit-password-preset'
import { editSecondStepRoles } from './edit-second-step-roles'
import {
  editOffice,
  editReviewLimits,
  editSilentDays,
  editThresholds,
  editYearEnd,
  findSettings,
} from './edit-settings'

useTestDatabase()
beforeAll(makeDistrict)
const admin = actorOf('admin')
const today = '2026-03-02'

describe('settings', () => {
  it('hold from today on and show defaults before', async () => {
    expect((await findSettings(admin, testNow)).yearEndWindow).toEqual({ from: '12-01', to: '01-31' })
    await editOffice(admin, { numberPrefix: '法督', officeName: '依法治区办', officePhone: '8801' }, testNow)
    await editYearEnd(admin, { from: '11-15', to: '01-20', fromDay: today }, testNow)
    expect(await findSettings(admin, testNow)).toMatchObject({
      numberPrefix: '法督',
      officePhone: '8801',
      yearEndWindow: { from: '11-15', to: '01-20' },
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
    const presetOn = (day: string) => findPasswordPreset(reader(), day)
    expect(await presetOn('2026-03-02')).toBe('mlps')
    await editPasswordPreset(admin, { preset: 'asvs', fromDay: '2026-03-10' }, testNow)
    expect(await presetOn('2026-03-02')).toBe('mlps')
    expect(await presetOn('2026-03-10')).toBe('asvs')
    const choose = (preset: string, fromDay: string) => editPasswordPreset(admin, { preset, fromDay }, testNow)
    await expectRefusal(choose('none', '2026-03-10'), 'presetUnknown')
    await expectRefusal(choose('mlps', '2026-03-01'), 'settingBackdated')
    const byDirector = editPasswordPreset(actorOf('director'), { preset: 'asvs', fromDay: '2026-03-10' }, testNow)
    await expectRefusal(byDirector, 'notAllowed')
  })

  it('can each be written, with a day, and each is read as written', async () => {
    const [fromDay, now] = ['2026-05-04', '2026-05-04T02:00:00.000Z']
    const thresholds = Object.fromEntries(Object.keys(settingDefaults.thresholds).map((name) => [name, '2']))
    await editOffice(admin, { numberPrefix: '依督', officeName: '法治办', officePhone: '9' }, now)
    await editYearEnd(admin, { from: '12-20', to: '01-05', fromDay }, now)
    await editReviewLimits(admin, { unit: '1', office: '3', fromDay }, now)
    await editSilentDays(admin, { silentDays: '45', fromDay }, now)
    await editThresholds(admin, { ...thresholds, farBehind: '4', fromDay } as never, now)
    await editPasswordPreset(admin, { preset: 'mlps', fromDay }, now)
    await editSecondStepRoles(admin, { role: ['leader', 'admin'], fromDay }, now)
    const shown = await findSettings(admin, now)
    expect(shown).toEqual({
      numberPrefix: '依督',
      officeName: '法治办',
      officePhone: '9',
      yearEndWindow: { from: '12-20', to: '01-05' },
      reviewLimits: { unit: 1, office: 3 },
      thresholds: { ...Object.fromEntries(Object.keys(thresholds).map((name) => [name, 2])), farBehind: 4 },
      passwordPreset: 'mlps',
      secondStep: { roles: ['admin', 'leader'] },
      silentDays: 45,
    })
    expect(Object.keys(shown).sort()).toEqual([...settingNames].sort())
    for (const name of settingNames) expect(await readSetting(reader(), name, fromDay), name).toEqual(shown[name])
    expect((await readSetting(reader(), 'reviewLimits', '2026-05-03')).office).toBe(5)
  })

  it('speak in the hints, notices and figures that name them', async () => {
    const [fromDay, now] = ['2026-06-01', '2026-06-01T02:00:00.000Z']
    const thresholds = Object.fromEntries(Object.entries(settingDefaults.thresholds).map(([k, v]) => [k, String(v)]))
    await editThresholds(admin, { ...thresholds, signWithin: '4', fromDay } as never, now)
    await editReviewLimits(admin, { unit: '3', office: '6', fromDay }, now)
    const { id } = await makeTask({ status: 'draft', number: null, numberYear: null, numberSeq: null })
    await moveTask(actorOf('director'), { taskId: id, move: 'register', input: { nonSecret: 'on' } }, now)
    const page = await viewTask(actorOf('head'), id, now)
    expect(page.limits).toEqual({ sign: 4, unit: 3, office: 6 })
    expect(page.task.signDue).toBe('2026-06-05')
    expect((await viewTodo(actorOf('head'), { only: null, page: 1 }, now)).limits).toEqual({ unit: 3, office: 6 })
    const [told] = (await reader().select().from(notifications)).filter(({ taskId }) => taskId === id)
    const words = dictionaryOf('zh').notices.kinds[told?.kind ?? '']?.(told?.facts ?? {})
    expect(words).toContain('2026-06-05')
    expect(words).toContain(page.task.number)
  })

  it('have bounds and are never dated back', async () => {
    const limits = { unit: '0', office: '5', fromDay: today }
    await expectRefusal(editReviewLimits(admin, limits, testNow), 'thresholdInvalid')
    const back = { unit: '2', office: '5', fromDay: '2026-03-01' }
    await expectRefusal(editReviewLimits(admin, back, testNow), 'settingBackdated')
    await expectRefusal(editYearEnd(admin, { from: '12-01', to: '01-31', fromDay: 'x' }, testNow), 'dayInvalid')
    await expectRefusal(editYearEnd(admin, { from: '01-01', to: '12-31', fromDay: today }, testNow), 'yearEndTooLong')
  })

  it('are for administrators alone', async () => {
    await expectRefusal(findSettings(actorOf('director'), testNow), 'notAllowed')
    await expectRefusal(
      editYearEnd(actorOf('director'), { from: '12-01', to: '01-31', fromDay: today }, testNow),
      'notAllowed',
    )
    await expectRefusal(listHolidays(actorOf('coordinator'), 2026), 'notAllowed')
  })
})

describe('holidays', () => {
  it('of 2025 and 2026 are there from the start, once', async () => {
    expect(await addKnownHolidays(testNow)).toBeGreaterThan(60)
    expect(await addKnownHolidays(testNow)).toBe(0)
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
