import { appendEvent } from '@/db/audit/append-event'
import { type Database, transaction } from '@/db/client'
import { newId } from '@/db/id'
import { addMembershipRow } from '@/db/people/memberships'
import { hashPassword } from '@/db/people/password'
import { addPerson } from '@/db/people/save-person'
import { saveSetting } from '@/db/settings/save-settings'
import { addUnit } from '@/db/unit/save-unit'
import type { Actor, Role } from '@/domain/people'
import type { Unit } from '@/domain/unit'
import { commandActor } from '@/usecases/installation/command-actor'
import { type DemoPerson, type DemoUnit, demoPeople, demoUnits, rootUnit } from './demo-people'

/** The seeded units by short name ('' is the district) and one actor for every capacity, by account. */
export type District = {
  unitOf: (shortName: string) => Unit
  actorOf: (account: string, role?: Role) => Actor
  /** Who reports and who decides in a unit; a unit without a handler has its head report. */
  reporterIn: (shortName: string) => Actor
  headOf: (shortName: string) => Actor
  all: readonly Actor[]
}

const settings = {
  numberPrefix: '法督',
  officeName: '云溪区依法治区办',
  officePhone: '5820-3311',
} as const

/**
 * Writes units, people and settings of the sample district, in force from `since`. All accounts share one password, which need
 * not be changed: this is for demonstration alone, so the rows are made here rather than by opening each account with
 * passwords of their own.
 */
export async function seedDistrict(password: string, since: string, now: string): Promise<District> {
  const passwordHash = await hashPassword(password)
  return transaction(async (tx) => {
    const units = await addUnits(tx)
    const actors: Actor[] = []
    for (const person of demoPeople)
      actors.push(...(await addDemoPerson(tx, person, { units, passwordHash, since, now })))
    for (const [name, value] of Object.entries(settings))
      await saveSetting(tx, name as keyof typeof settings, value, since)
    const after = { units: units.size, people: demoPeople.length }
    const district = { objectType: 'unit', objectId: units.get('')?.id ?? '', objectName: rootUnit.name }
    await appendEvent(tx, commandActor, now, { action: 'demo.seed', ...district, after })
    return findIn(units, actors)
  })
}

async function addUnits(tx: Database): Promise<Map<string, Unit>> {
  const root = toUnit(rootUnit, undefined, 1)
  const units = new Map([['', root]])
  demoUnits.forEach((unit, index) => {
    units.set(unit.shortName, toUnit(unit, root, index + 1))
  })
  for (const { version: _, ...unit } of units.values()) await addUnit(tx, unit)
  return units
}

function toUnit(unit: DemoUnit, parent: Unit | undefined, position: number): Unit {
  const id = newId()
  const path = `${parent?.path ?? '/'}${id}/`
  return { ...unit, id, parentId: parent?.id ?? null, path, position, active: true, version: 1 }
}

type Frame = { units: ReadonlyMap<string, Unit>; passwordHash: string; since: string; now: string }

async function addDemoPerson(tx: Database, person: DemoPerson, frame: Frame): Promise<Actor[]> {
  const { account, name, phone, capacities } = person
  const userId = newId()
  const { passwordHash, now: createdAt } = frame
  await addPerson(tx, {
    id: userId,
    account,
    name,
    phone,
    passwordHash,
    mustChangePassword: false,
    active: true,
    createdAt,
  })
  const actors: Actor[] = []
  for (const { unit: shortName, role, post, seat } of capacities) {
    const unit = findOrFail(frame.units, shortName)
    const seatId = seat ? findOrFail(frame.units, seat).id : null
    const membership = { id: newId(), userId, unitId: unit.id, seatId, role, post, fromDay: frame.since, toDay: null }
    await addMembershipRow(tx, membership)
    const capacity = {
      membershipId: membership.id,
      role,
      unitId: unit.id,
      unitName: unit.shortName,
      unitPath: unit.path,
    }
    actors.push({ userId, name, ...capacity, address: '127.0.0.1' })
  }
  return actors
}

function findIn(units: ReadonlyMap<string, Unit>, all: readonly Actor[]): District {
  const unitOf = (shortName: string) => findOrFail(units, shortName)
  const find = (isWanted: (actor: Actor) => boolean, name: string): Actor => {
    const actor = all.find(isWanted)
    if (!actor) throw new Error(`the sample district has no ${name}`)
    return actor
  }
  const inUnit = (shortName: string, role: Role) => (actor: Actor) =>
    actor.unitId === unitOf(shortName).id && actor.role === role
  const names = new Map(demoPeople.map(({ account, name }) => [account, name]))
  return {
    unitOf,
    all,
    actorOf: (account, role) =>
      find((actor) => actor.name === names.get(account) && (!role || actor.role === role), account),
    headOf: (shortName) => find(inUnit(shortName, 'head'), `head of ${shortName}`),
    reporterIn: (shortName) =>
      all.find(inUnit(shortName, 'handler')) ?? find(inUnit(shortName, 'head'), `head of ${shortName}`),
  }
}

function findOrFail<Item>(map: ReadonlyMap<string, Item>, key: string): Item {
  const found = map.get(key)
  if (found === undefined) throw new Error(`the sample district has no ${key}`)
  return found
}
