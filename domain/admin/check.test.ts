import { describe, expect, it } from 'vitest'
import { Refusal } from '../refusal'
import { defaultThresholds } from '../task/light'
import type { Unit } from '../unit'
import { orderUnits, pathUnder } from '../unit-tree'
import { checkMembership, checkPerson, type MembershipInput } from './check-person'
import { checkOffice, checkThresholds, checkYearEnd } from './check-settings'
import { checkUnit, type UnitInput } from './check-unit'
import { spellPassword } from './spell-password'

const unit = (id: string, parent: Unit | null, name: string, position = 1): Unit => ({
  id,
  parentId: parent?.id ?? null,
  path: pathUnder(parent?.path, id),
  name,
  shortName: name,
  aliases: [],
  kind: 'department',
  position,
  active: true,
  version: 1,
})
const root = unit('root', null, '区')
const bureau = unit('bureau', root, '司法局', 2)
const section = unit('section', bureau, '法治科')
const tree = [section, bureau, root]
const input: UnitInput = {
  name: '财政局',
  shortName: '',
  aliases: '区财政局、财政',
  kind: 'department',
  parentId: 'root',
  position: null,
}
const refusalOf = (work: () => unknown): [string, string | undefined] | null => {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.field] : ['other', undefined]
  }
}

describe('checking a unit', () => {
  it('fills in the short name and tells aliases apart', () => {
    expect(checkUnit(input, tree)).toMatchObject({
      shortName: '财政局',
      aliases: ['区财政局', '财政'],
      parentId: 'root',
    })
  })

  it('refuses a bad parent, a name taken beside it, a kind that is none', () => {
    expect(refusalOf(() => checkUnit({ ...input, parentId: null }, tree))).toEqual(['unitParentMissing', 'parentId'])
    expect(refusalOf(() => checkUnit({ ...input, parentId: 'gone' }, tree))).toEqual(['unitParentMissing', 'parentId'])
    expect(refusalOf(() => checkUnit({ ...input, name: '司法局' }, tree))).toEqual(['unitNameTaken', 'name'])
    expect(refusalOf(() => checkUnit({ ...input, kind: 'club' }, tree))).toEqual(['unitKindUnknown', 'kind'])
    expect(refusalOf(() => checkUnit({ ...input, name: ' ' }, tree))).toEqual(['fieldMissing', 'name'])
  })

  it('never puts a unit below itself', () => {
    const moved = { ...input, name: '司法局', parentId: 'section' }
    expect(refusalOf(() => checkUnit(moved, tree, bureau))).toEqual(['unitParentInside', 'parentId'])
    expect(checkUnit({ ...moved, parentId: null }, tree, root).parentId).toBeNull()
  })

  it('orders the tree from top to bottom', () => {
    expect(orderUnits(tree).map(({ id, depth }) => [id, depth])).toEqual([
      ['root', 0],
      ['bureau', 1],
      ['section', 2],
    ])
  })
})

describe('checking a person', () => {
  const person = { account: 'ZhouJing', name: '周静', phone: '0371-8801' }
  it('writes accounts in small letters and refuses what no keyboard types', () => {
    expect(checkPerson(person).account).toBe('zhoujing')
    expect(refusalOf(() => checkPerson({ ...person, account: '周静' }))).toEqual(['accountInvalid', 'account'])
    expect(refusalOf(() => checkPerson({ ...person, phone: '电话' }))).toEqual(['phoneInvalid', 'phone'])
  })

  it('refuses a capacity that ends before it begins or has no role', () => {
    const capacity = { unitId: 'root', role: 'head', post: '', fromDay: '2026-03-01', toDay: '2026-02-01' }
    const check = (input: MembershipInput) => refusalOf(() => checkMembership(input, '2026-03-01'))
    expect(check(capacity)).toEqual(['membershipDays', 'toDay'])
    expect(check({ ...capacity, toDay: null, role: 'boss' })).toEqual(['roleUnknown', 'role'])
    expect(check({ ...capacity, fromDay: 'x' })).toEqual(['dayInvalid', 'fromDay'])
  })

  it('begins no capacity in the past or more than a year ahead', () => {
    const capacity = { unitId: 'root', role: 'head', post: '', toDay: null }
    const check = (fromDay: string) => refusalOf(() => checkMembership({ ...capacity, fromDay }, '2026-03-01'))
    expect(check('2026-02-28')).toEqual(['membershipEarly', 'fromDay'])
    expect(check('2026-03-01')).toBeNull()
    expect(check('2027-03-02')).toBeNull()
    expect(check('2027-03-03')).toEqual(['membershipFar', 'fromDay'])
    expect(check('2199-12-31')).toEqual(['membershipFar', 'fromDay'])
  })

  it('spells passwords of three classes without look-alikes', () => {
    const password = spellPassword(Uint8Array.from({ length: 16 }, (_, index) => index * 15))
    expect(password).toMatch(/^[A-Z][a-z]{3}-\d{4}-[a-z]{4}-\d[A-Z]{2}$/)
    expect(password).not.toMatch(/[01OIl]/)
  })
})

describe('checking settings', () => {
  const typed = Object.fromEntries(
    Object.entries(defaultThresholds).map(([name, value]) => [name, String(value)]),
  ) as Record<keyof typeof defaultThresholds, string>
  it('takes the defaults and refuses what would turn the lights upside down', () => {
    expect(checkThresholds(typed)).toEqual(defaultThresholds)
    expect(refusalOf(() => checkThresholds({ ...typed, soon: '0' }))).toEqual(['thresholdInvalid', 'soon'])
    expect(refusalOf(() => checkThresholds({ ...typed, farBehind: '5' }))).toEqual(['thresholdOrder', 'farBehind'])
  })

  it('wants real days of the year-end window and a prefix', () => {
    expect(refusalOf(() => checkYearEnd({ from: '12-01', to: '02-31' }))).toEqual(['monthDayInvalid', 'to'])
    const office = { numberPrefix: ' ', officeName: '依法治区办', officePhone: '' }
    expect(refusalOf(() => checkOffice(office))).toEqual(['fieldMissing', 'numberPrefix'])
  })
})
