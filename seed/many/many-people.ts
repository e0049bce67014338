import type { ManyRows } from '@/db/engine/add-many'
import { markOf } from '@/db/engine/copy-district'
import type { Dice } from '@/domain/dice'
import type { Actor, Role } from '@/domain/people'
import { familyNames, givenNames, unitNames } from './many-words'

export type ManyUnit = { id: string; name: string; path: string; head: Actor; handlers: Actor[] }
export type ManyPeople = {
  rows: ManyRows
  /** What the ids and accounts of its people begin with; '' in the first district. */
  mark: string
  root: { id: string; path: string; name: string }
  units: ManyUnit[]
  coordinator: Actor
  director: Actor
  leaders: Actor[]
}

/** What the name of a further district ends with. */
export const nameOf = (district: number): string => `第${district}片区`

/**
 * A district of 25 units with a head and three handlers each, and an office that drives them; one password for all. Each
 * further district lies below the first one, whose office sees them all.
 */
export function makePeople(dice: Dice, passwordHash: string, now: string, district: number): ManyPeople {
  const top = { id: 'unit-00', path: '/unit-00/', name: '云溪区' }
  const mark = markOf(district)
  const root = district
    ? { id: `unit-${mark}00`, path: `${top.path}unit-${mark}00/`, name: `${top.name}${nameOf(district)}` }
    : top
  const rows: Required<Pick<ManyRows, 'units' | 'users' | 'memberships'>> = { units: [], users: [], memberships: [] }
  const addUnit = (id: string, name: string, path: string, position: number) =>
    rows.units.push({
      id,
      parentId: id === top.id ? null : id === root.id ? top.id : root.id,
      path,
      name,
      shortName: name,
      aliases: [],
      kind: id === root.id ? 'district' : /[镇街]/.test(name) ? 'township' : 'department',
      position,
      active: true,
    })
  const addPerson = (account: string, role: Role, unit: { id: string; name: string; path: string }): Actor => {
    const name = `${dice.pick(familyNames)}${dice.pick(givenNames)}`
    const [userId, membershipId] = [`user-${mark}${account}`, `member-${mark}${account}`]
    rows.users.push({
      id: userId,
      account: `${mark}${account}`,
      name,
      phone: '',
      passwordHash,
      mustChangePassword: false,
      active: true,
      createdAt: now,
    })
    rows.memberships.push({ id: membershipId, userId, unitId: unit.id, role, post: '', fromDay: '2020-01-01' })
    return {
      userId,
      name,
      membershipId,
      role,
      unitId: unit.id,
      unitName: unit.name,
      unitPath: unit.path,
      address: '127.0.0.1',
    }
  }
  addUnit(root.id, root.name, root.path, district)
  const [coordinator, director] = [
    addPerson('coordinator', 'coordinator', root),
    addPerson('director', 'director', root),
  ]
  const leaders = ['leader1', 'leader2'].map((account) => addPerson(account, 'leader', root))
  addPerson('auditor', 'auditor', root)
  addPerson('admin', 'admin', root)
  const units = unitNames.map((name, index) => {
    const number = String(index + 1).padStart(2, '0')
    const id = `unit-${mark}${number}`
    const unit = { id, name, path: `${root.path}${id}/` }
    addUnit(unit.id, name, unit.path, index + 1)
    const head = addPerson(`head${number}`, 'head', unit)
    return {
      ...unit,
      head,
      handlers: [1, 2, 3].map((count) => addPerson(`handler${number}-${count}`, 'handler', unit)),
    }
  })
  return { rows, mark, root, units, coordinator, director, leaders }
}
