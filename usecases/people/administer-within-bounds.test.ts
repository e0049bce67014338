import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { addMembershipRow, listMembershipsOf } from '@/db/people/memberships'
import { addPerson } from '@/db/people/save-person'
import { findSession } from '@/db/session/find-session'
import { startSession } from '@/db/session/save-session'
import { useTestDatabase } from '@/db/testing'
import { findUnit } from '@/db/unit/list-units'
import { canSeePerson } from '@/domain/admin/bounds'
import { addDays, dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { writeWorkbook } from '@/formats/write-xlsx'
import { importHolidays, listHolidays, removeHoliday, saveHoliday } from '../settings/edit-holidays'
import { editPasswordPreset } from '../settings/edit-password-preset'
import { editOffice, editReviewLimits, editThresholds, editYearEnd, findSettings } from '../settings/edit-settings'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { createUnit } from '../unit/create-unit'
import { editUnit } from '../unit/edit-unit'
import { listUnitsTree, viewUnit } from '../unit/list-units-tree'
import { addMembership } from './add-membership'
import { createPerson } from './create-person'
import { deactivatePerson, reactivatePerson } from './deactivate-person'
import { editPerson } from './edit-person'
import { endMembership } from './end-membership'
import { checkPeopleImport, confirmPeopleImport, uploadPeopleWorkbook } from './import-people'
import { findPersonAccount, listPeopleAccounts } from './list-people-accounts'
import { resetPassword } from './reset-password'
import { viewAdministration } from './view-administration'
import { writePeopleTemplate } from './write-people-template'

/** The administrator of department `lead`; `shared` is its handler and the whole district's leader as well. */
const own: Actor = {
  ...actorOf('admin'),
  userId: 'leadAdmin',
  membershipId: 'm-leadAdmin',
  unitId: 'lead',
  unitName: 'lead',
  unitPath: '/district/lead/',
}
const today = dayOf(testNow)
const person = { phone: '', passwordHash: '-', mustChangePassword: false, active: true, createdAt: testNow }
const hold = (userId: string, unitId: string, role: 'admin' | 'handler' | 'leader') => ({
  ...{ id: `m-${userId}-${unitId}`, userId, unitId, role, post: '', fromDay: '2020-01-01', toDay: null },
})

useTestDatabase()
beforeAll(async () => {
  await makeDistrict()
  await transaction(async (tx) => {
    for (const id of ['leadAdmin', 'shared'])
      await addPerson(tx, { id, account: id.toLowerCase(), name: id, ...person })
    await addMembershipRow(tx, { ...hold('leadAdmin', 'lead', 'admin'), id: 'm-leadAdmin' })
    await addMembershipRow(tx, hold('shared', 'lead', 'handler'))
    await addMembershipRow(tx, hold('shared', 'district', 'leader'))
  })
})

const everyone = { words: '', unitId: null, role: null, active: null, after: '' }
const capacity = (unitId: string) => ({ unitId, role: 'director', post: '', fromDay: today, toDay: null })
const unitInput = (parentId: string) => ({
  ...{ name: '新科', shortName: '', aliases: '', kind: 'office', parentId, position: null },
})
const edited = (unitId: string, parentId: string | null) => ({
  ...unitInput(''),
  unitId,
  parentId,
  version: 1,
  active: true,
})
/** Everybody and every unit that lies above or beside. */
const outsiders = ['admin', 'leader', 'director', 'auditor', 'supportHead', 'stranger', 'foreignLeader', 'nobody']
const outside = ['district', 'support', 'other', 'elsewhere', 'nowhere']

describe("another's people", () => {
  it.each(outsiders)('are not found: %s', async (userId) => {
    await expectRefusal(findPersonAccount(own, userId, testNow), 'notFound')
    await expectRefusal(resetPassword(own, userId, testNow), 'notFound')
    await expectRefusal(deactivatePerson(own, { userId }, testNow), 'notFound')
    await expectRefusal(reactivatePerson(own, userId, testNow), 'notFound')
    await expectRefusal(editPerson(own, { userId, version: 1, name: '改', phone: '' }, testNow), 'notFound')
    await expectRefusal(addMembership(own, { ...capacity('lead'), userId }, testNow), 'notFound')
    await expectRefusal(endMembership(own, { membershipId: `m-${userId}`, toDay: null }, testNow), 'notFound')
  })

  it('appear in no list, search, count, choice or template', async () => {
    const { people, total } = await listPeopleAccounts(own, everyone, testNow)
    expect(people.map(({ id }) => id).sort()).toEqual(['colleague', 'handler', 'head', 'leadAdmin', 'shared'])
    expect(total).toBe(5)
    expect((await listPeopleAccounts(own, { ...everyone, words: 'stranger' }, testNow)).total).toBe(0)
    for (const unitId of outside)
      expect(await listPeopleAccounts(own, { ...everyone, unitId }, testNow)).toEqual({
        people: [],
        total: 0,
        next: null,
      })
    expect((await listPeopleAccounts(own, { ...everyone, role: 'leader' }, testNow)).total).toBe(0)
    expect((await listUnitsTree(own, testNow)).map(({ id, depth }) => [id, depth])).toEqual([['lead', 0]])
    expect(await viewAdministration(own, testNow)).toMatchObject({
      units: { active: 1, all: 1 },
      people: 5,
      installation: null,
    })
    expect(Buffer.from(await writePeopleTemplate(own, 'zh', testNow)).toString()).not.toContain('district')
  })

  it('have their names in no sentence about a taken account', async () => {
    const created = (account: string) =>
      createPerson(own, { account, name: '新', phone: '', membership: capacity('lead') }, testNow)
    expect((await expectRefusal(created('leader'), 'accountTaken')).facts).toEqual({ account: 'leader', name: '' })
    expect((await expectRefusal(created('head'), 'accountTaken')).facts).toEqual({ account: 'head', name: 'head' })
  })
})

describe('somebody who serves inside and outside', () => {
  it('is shown with what they hold inside alone, their account left to the superior', async () => {
    const shared = await findPersonAccount(own, 'shared', testNow)
    expect(shared.memberships.map(({ unitId }) => unitId)).toEqual(['lead'])
    expect(shared.isRuled).toBe(false)
    await expectRefusal(resetPassword(own, 'shared', testNow), 'personElsewhere')
    await expectRefusal(deactivatePerson(own, { userId: 'shared' }, testNow), 'personElsewhere')
    await expectRefusal(reactivatePerson(own, 'shared', testNow), 'personElsewhere')
    const edit = { userId: 'shared', version: 1, name: '改', phone: '' }
    await expectRefusal(editPerson(own, edit, testNow), 'personElsewhere')
  })

  it('gains and loses capacities inside alone', async () => {
    const outer = { membershipId: 'm-shared-district', toDay: null }
    await expectRefusal(endMembership(own, outer, testNow), 'notFound')
    const { membershipId } = await addMembership(own, { ...capacity('lead'), userId: 'shared' }, testNow)
    await endMembership(own, { membershipId, toDay: null }, testNow)
    await endMembership(own, { membershipId: 'm-shared-lead', toDay: null }, testNow)
    await expectRefusal(findPersonAccount(own, 'shared', testNow), 'notFound')
    await resetPassword(actorOf('admin'), 'shared', testNow)
  })
})

describe('units', () => {
  it.each(outside)('outside are neither read, changed nor filled: %s', async (unitId) => {
    await expectRefusal(viewUnit(own, unitId, testNow), 'notFound')
    await expectRefusal(editUnit(own, edited(unitId, 'lead'), testNow), 'notFound')
    await expectRefusal(createUnit(own, unitInput(unitId), testNow), 'unitParentMissing')
    await expectRefusal(addMembership(own, { ...capacity(unitId), userId: 'handler' }, testNow), 'unitUnknown')
    const membership = capacity(unitId)
    await expectRefusal(
      createPerson(own, { account: 'new1', name: '新', phone: '', membership }, testNow),
      'unitUnknown',
    )
  })

  it('of the own are changed below it, never moved out of it, and not the own one', async () => {
    await expectRefusal(editUnit(own, edited('lead', 'district'), testNow), 'unitOwn')
    const { unitId } = await createUnit(own, unitInput('lead'), testNow)
    for (const parentId of outside)
      await expectRefusal(editUnit(own, { ...edited(unitId, parentId) }, testNow), 'unitParentMissing')
    await editUnit(own, { ...edited(unitId, 'lead'), name: '法治科' }, testNow)
    expect((await findUnit(reader(), unitId))?.name).toBe('法治科')
  })

  it('are not moved by an administrator under a capacity of business of their own; others are logged out when theirs moves', async () => {
    const top = actorOf('admin')
    const [a, b] = [await createUnit(top, { ...unitInput('district'), name: '甲' }, testNow), 'support']
    const extra = { id: 'm-extra', userId: 'admin', unitId: b, role: 'head' as const, post: '', fromDay: today }
    await transaction((tx) => addMembershipRow(tx, { ...extra, toDay: null }))
    await expectRefusal(editUnit(top, { ...edited(a.unitId, b), name: '甲' }, testNow), 'unitMoveRaises')
    const session = { userId: 'stranger', membershipId: null, address: '1', agent: '' }
    const id = await transaction((tx) => startSession(tx, session, testNow))
    const other = await findUnit(reader(), 'other')
    const move = { ...edited('other', 'lead'), name: other?.name ?? '', kind: 'department' }
    await editUnit(top, move, testNow)
    expect((await findSession(reader(), id, today))?.endedAt).toBe(testNow)
    await editUnit(top, { ...move, parentId: 'district', version: 2 }, testNow)
  })
})

describe('an import below the top', () => {
  const sheet = (name: string, header: string[], rows: string[][]) => ({
    ...{ name, columns: header.map((text) => ({ header: text, width: 12 })), rows },
  })
  const upload = async (units: string[][], people: string[][]) => {
    const bytes = await writeWorkbook([
      sheet('单位', ['单位名称', '简称', '别名', '类型', '上级单位', '排序'], units),
      sheet('人员', ['姓名', '账号', '电话', '单位', '角色', '职务', '起始日期'], people),
    ])
    return (await uploadPeopleWorkbook(own, { name: 'a.xlsx', bytes }, testNow)).keptId
  }

  it('knows no unit and no person outside and tells no name', async () => {
    const keptId = await upload(
      [['外科', '', '', '部门', 'support', '']],
      [
        ['张三', 'zhang1', '', 'district', '督办负责人', '', ''],
        ['leader', 'leader', '', 'lead', '承办人', '', ''],
        ['错名', 'director', '', 'lead', '承办人', '', ''],
        ['赵四', 'zhao4', '', 'lead', '承办人', '', '2026-03-01'],
      ],
    )
    const { errors } = (await checkPeopleImport(own, keptId, testNow)).plan
    expect(errors.map(({ sheet, row, refusal }) => `${sheet} ${row} ${refusal.code}`)).toEqual([
      'units 2 unitUnknown',
      'people 2 unitUnknown',
      'people 3 accountTaken',
      'people 4 accountTaken',
      'people 5 membershipEarly',
    ])
    expect(
      errors.flatMap(({ refusal: { facts } }) => ('account' in facts && 'name' in facts ? facts.name : [])),
    ).toEqual(['', ''])
    await expectRefusal(confirmPeopleImport(own, { keptId }, testNow), 'importChanged')
  })

  it('adds below the own unit', async () => {
    const keptId = await upload(
      [['内科', '', '', '内设机构', 'lead单位', '']],
      [['钱五', 'qian5', '', '内科', '承办人', '', '']],
    )
    expect(await confirmPeopleImport(own, { keptId }, testNow)).toMatchObject({ people: [{ account: 'qian5' }] })
  })
})

describe('what holds for everybody', () => {
  it('is neither read nor written below the top', async () => {
    const office = { numberPrefix: '法', officeName: '办', officePhone: '' }
    const thresholds = {
      soon: '5',
      soonKey: '10',
      behind: '10',
      farBehind: '30',
      occurrenceRed: '10',
      signWithin: '3',
      occurrenceWithin: '5',
    }
    const works = [
      () => findSettings(own, testNow),
      () => editOffice(own, office, testNow),
      () => editYearEnd(own, { from: '12-01', to: '01-31', fromDay: today }, testNow),
      () => editThresholds(own, { ...thresholds, fromDay: today } as never, testNow),
      () => editReviewLimits(own, { unit: '2', office: '5', fromDay: today }, testNow),
      () => editPasswordPreset(own, { preset: 'asvs', fromDay: today }, testNow),
      () => listHolidays(own, 2026),
      () => saveHoliday(own, { day: '2026-05-01', kind: 'holiday', name: '' }, testNow),
      () => removeHoliday(own, '2026-05-01', testNow),
      () => importHolidays(own, { year: 2027, list: '2027-01-01 放假' }, testNow),
    ]
    for (const work of works) await expectRefusal(work(), 'notAllowed')
    expect(await listEventsOf(reader(), 'holiday', '2026-05-01')).toEqual([])
  })
})

it("keeps an administrator at the top: a department's does not count", async () => {
  await expectRefusal(deactivatePerson(actorOf('admin'), { userId: 'admin' }, testNow), 'lastAdmin')
  await expectRefusal(endMembership(actorOf('admin'), { membershipId: 'm-admin', toDay: today }, testNow), 'lastAdmin')
})

it('leaves the own password to the password page', async () => {
  await expectRefusal(resetPassword(own, own.userId, testNow), 'passwordOwn')
})

it('lists in a query exactly whom the domain lets an administrator see, for random capacities', async () => {
  const days = fc.constantFrom(null, addDays(today, -1), today, addDays(today, 1))
  const one = fc.record({ unitId: fc.constantFrom('district', 'lead', 'support', 'other'), toDay: days })
  const people = fc.sample(fc.array(one, { maxLength: 3 }), { numRuns: 150, seed: 8 })
  await transaction(async (tx) => {
    for (const [index, held] of people.entries()) {
      const id = `random${index}`
      await addPerson(tx, { id, account: `zz${String(index).padStart(3, '0')}`, name: id, ...person })
      for (const [at, each] of held.entries())
        await addMembershipRow(tx, { ...hold(id, each.unitId, 'handler'), id: `m-${id}-${at}`, toDay: each.toDay })
    }
  })
  const ids = people.map((_, index) => `random${index}`)
  const all = await listMembershipsOf(reader(), ids)
  for (const actor of [own, actorOf('admin')]) {
    const seen = ids.filter((id) =>
      canSeePerson(
        actor,
        all.filter(({ userId }) => userId === id),
        today,
      ),
    )
    expect(await listAll(actor)).toEqual(seen)
    expect(seen.length).toBeGreaterThan(20)
  }
})

async function listAll(actor: Actor): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = 'zy'; after !== null; ) {
    const page: Awaited<ReturnType<typeof listPeopleAccounts>> = await listPeopleAccounts(
      actor,
      { ...everyone, after },
      testNow,
    )
    ids.push(...page.people.map(({ id }) => id))
    after = page.next
  }
  return ids.filter((id) => id.startsWith('random'))
}
