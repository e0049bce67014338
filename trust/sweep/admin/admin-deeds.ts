import { defaultThresholds } from '@/domain/task/light'
import { everySession } from '@/usecases/people/access/person-sessions'
import type { Fields } from '../call-action'
import { canary } from '../canaries'
import type { Deed } from '../deed'
import type { Place } from '../places'
import {
  keepWorkbook,
  makeLoggedIn,
  makeRequest,
  makeSomebody,
  makeStepped,
  nextName,
  readUnit,
  writePeople,
} from './admin-targets'

const at: readonly Place[] = ['city', 'district', 'lead', 'town', 'elsewhere']
const inEach = (fields: (place: Place) => Promise<Fields> | Fields): Deed[] =>
  at.map((place) => ({ about: `in ${place}`, fields: () => fields(place) }))
const capacity = (unitId: string, role: string) => ({ unitId, role, post: '科员', fromDay: today(), toDay: '' })
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

const thresholds = Object.fromEntries(Object.entries(defaultThresholds).map(([name, value]) => [name, String(value)]))
const people = 'app/(work)/admin/people'

/** Calls of everything an administrator does, about people and units at five places. */
export const adminDeeds: Record<string, Deed[]> = {
  [`${people}/person-actions createPersonAction`]: inEach((place) => {
    const account = nextName()
    return { name: '新人', account: `new.${account}`, phone: '', ...capacity(place, 'handler') }
  }),
  [`${people}/person-actions editPersonAction`]: inEach(async (place) => {
    return { userId: await makeSomebody(place, 'handler'), version: '1', name: '改名', phone: '' }
  }),
  [`${people}/person-actions resetPasswordAction`]: inEach(async (place) => ({
    userId: await makeSomebody(place, 'leader'),
  })),
  [`${people}/session-action endPersonSessionAction`]: inEach(async (place) => ({
    userId: await makeLoggedIn(place, 'leader'),
    key: everySession,
  })),
  [`${people}/session-action resetSecondStepAction`]: inEach(async (place) => ({
    userId: await makeStepped(place, 'leader'),
  })),
  [`${people}/person-actions firstPasswordsAction`]: inEach(async (place) => ({
    userId: await makeSomebody(place, 'head'),
  })),
  [`${people}/person-actions switchPersonAction`]: inEach(async (place) => ({
    userId: await makeSomebody(place, 'admin'),
    active: 'no',
  })),
  [`${people}/capacity-actions addCapacityAction`]: [
    ...inEach(async (place) => ({ userId: await makeSomebody(place, 'handler'), ...capacity(place, 'director') })),
    {
      about: 'for oneself',
      fields: (asker) => ({
        userId: asker ? `${asker.place}-${asker.role}` : 'x',
        ...capacity(asker?.place ?? 'city', 'director'),
      }),
    },
    {
      about: 'dated back',
      fields: async (asker) => ({
        userId: await makeSomebody(asker?.place ?? 'city', 'handler'),
        ...capacity(asker?.place ?? 'city', 'head'),
        fromDay: '2024-01-01',
      }),
    },
  ],
  [`${people}/capacity-actions endCapacityAction`]: inEach(async (place) => ({
    membershipId: `m-${await makeSomebody(place, 'handler')}`,
    toDay: today(),
  })),
  'app/decide-request-action decideRequestAction': inEach(async (place) => ({
    decide: `confirmed:${await makeRequest(place)}`,
  })),
  'app/(work)/admin/import/import-actions uploadAction': inEach(async (place) => ({
    file: new File([new Uint8Array(await writePeople(place))], `${canary(place, 'unit')}.xlsx`),
  })),
  'app/(work)/admin/import/import-actions confirmAction': [
    { about: 'another’s', fields: () => keepWorkbook({ place: 'district', role: 'admin' }, 'lead') },
    {
      about: 'the own',
      fields: (asker) => keepWorkbook({ place: asker?.place ?? 'city', role: 'admin' }, asker?.place ?? 'city'),
    },
  ],
  'app/(work)/admin/units/unit-actions createUnitAction': inEach((place) => {
    const name = nextName()
    return { name: `新单位${name}`, shortName: name, aliases: '', kind: 'office', parentId: place, position: '9' }
  }),
  'app/(work)/admin/units/unit-actions editUnitAction': inEach(async (place) => ({
    unitId: place,
    ...(await readUnit(place)),
    aliases: nextName(),
    active: 'on',
  })),
  'app/(work)/admin/holidays/holiday-actions saveHolidayAction': [
    { about: '', fields: () => ({ day: '2031-05-04', kind: 'holiday', name: nextName() }) },
  ],
  'app/(work)/admin/holidays/holiday-actions removeHolidayAction': [
    { about: '', fields: () => ({ day: '2031-05-04' }) },
  ],
  'app/(work)/admin/holidays/holiday-actions importHolidaysAction': [
    { about: '', fields: () => ({ year: '2032', list: `2032-01-01 放假 ${nextName()}` }) },
  ],
  'app/(work)/admin/holidays/holiday-actions importHolidaySheetAction': [
    {
      about: '',
      fields: () => ({ year: '2033', file: new File([`2033-01-01,,放假,${nextName()}`], 'holidays.csv') }),
    },
  ],
  'app/(work)/admin/settings/settings-actions editOfficeAction': [
    { about: '', fields: () => ({ numberPrefix: 'X', officeName: nextName(), officePhone: '' }) },
  ],
  'app/(work)/admin/settings/settings-actions editYearEndAction': [
    { about: '', fields: () => ({ from: '11-15', to: '01-15', fromDay: '2031-01-01' }) },
  ],
  'app/(work)/admin/settings/settings-actions editReviewLimitsAction': [
    { about: '', fields: () => ({ unit: '2', office: '5', fromDay: '2031-01-01' }) },
  ],
  'app/(work)/admin/settings/settings-actions editSilentDaysAction': [
    { about: '', fields: () => ({ silentDays: '30', fromDay: '2031-01-01' }) },
  ],
  'app/(work)/admin/notices/notice-actions sendReceiverTrialAction': [
    { about: '', fields: () => ({ receiver: 'wecom' }) },
  ],
  'app/(work)/admin/notices/notice-actions retryDeliveryAction': [
    { about: '', fields: () => ({ id: 'none' }) },
    { about: 'all', fields: () => ({ id: 'all' }) },
  ],
  'app/(work)/admin/settings/settings-actions editLevelsAction': [
    { about: '', fields: () => ({ unitId: 'town', office: 'on', closing: 'on', fromDay: '2031-01-01' }) },
  ],
  'app/(work)/admin/settings/password-actions editPasswordPresetAction': [
    { about: '', fields: () => ({ preset: 'asvs', fromDay: '2031-01-01' }) },
  ],
  'app/(work)/admin/settings/password-actions editSecondStepRolesAction': [
    { about: '', fields: () => ({ role: ['admin'], fromDay: '2031-01-01' }) },
  ],
  'app/(work)/admin/settings/settings-actions editThresholdsAction': [
    { about: '', fields: () => ({ ...thresholds, fromDay: '2031-01-01' }) },
  ],
}
