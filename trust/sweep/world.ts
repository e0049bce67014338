import { appendEvent } from '@/db/audit/append-event'
import { type Database, transaction } from '@/db/client'
import { saveUnsent } from '@/db/notices/unsent'
import { addMembershipRow } from '@/db/people/memberships'
import { hashPassword } from '@/db/people/password'
import { addPerson } from '@/db/people/save-person'
import { notifications, reports, steps } from '@/db/schema'
import { saveSetting } from '@/db/settings/save-settings'
import { addUnit } from '@/db/unit/save-unit'
import type { Role } from '@/domain/people'
import { plainReport } from '@/domain/report/plain-report'
import type { UnitKind } from '@/domain/unit'
import { canary } from './canaries'
import { type Place, paths, people, personId, places } from './places'

export const sweepPassword = 'Sweep-2026-password'
export const since = '2020-01-01'
/** The bodies that issue a report, each with who leads its tasks. */
export const issuers = { district: 'lead', town: 'town', elsewhere: 'far' } as const
export type Issuer = keyof typeof issuers

const kinds: Record<Place, UnitKind> = {
  city: 'city',
  district: 'district',
  lead: 'department',
  support: 'department',
  other: 'department',
  town: 'township',
  elsewhere: 'district',
  far: 'department',
}

/** Fills the empty database with units, one person in each role at each place, and the reports of three bodies. */
export async function makeWorld(now: string): Promise<void> {
  const passwordHash = await hashPassword(sweepPassword)
  await transaction(async (tx) => {
    for (const [position, place] of places.entries()) await addPlace(tx, place, position)
    for (const person of people) await addSomebody(tx, { ...person, id: personId(person), passwordHash, now })
    for (const place of places) await addIdle(tx, place, passwordHash, now)
    await addSomebody(tx, { id: 'disabled', place: 'district', role: 'director', passwordHash, now, active: false })
    for (const issuer of Object.keys(issuers) as Issuer[]) await addRegistered(tx, issuer, now)
    await saveSetting(tx, 'numberPrefix', 'X', since)
    await saveSetting(tx, 'yearEndWindow', { from: '01-01', to: '12-31' }, since)
    for (const person of people) await addTraces(tx, personId(person), now)
  })
}

async function addPlace(tx: Database, place: Place, position: number): Promise<void> {
  const path = paths[place]
  const parentId = path.split('/').at(-3) || null
  const names = { name: canary(place, 'unit'), shortName: canary(place, 'short'), aliases: [] }
  await addUnit(tx, { id: place, parentId, path, ...names, kind: kinds[place], position, active: true })
}

type Somebody = { id: string; place: Place; role: Role; passwordHash: string; now: string; active?: boolean }

/** Adds an account with one capacity; the membership is called `m-<id>`. */
export async function addSomebody(tx: Database, { id, place, role, passwordHash, now, active = true }: Somebody) {
  const account = { id, account: id.toLowerCase(), name: id, phone: '', passwordHash, mustChangePassword: false }
  await addPerson(tx, { ...account, active, createdAt: now })
  await addMembershipRow(tx, {
    id: `m-${id}`,
    userId: id,
    unitId: place,
    role,
    post: '',
    fromDay: since,
    toDay: null,
  })
}

// Nobody meets this person in their work: who reads the name reads a list of people.
async function addIdle(tx: Database, place: Place, passwordHash: string, now: string): Promise<void> {
  const id = `idle-${place}`
  const name = canary(place, 'person')
  await addPerson(tx, {
    id,
    account: id,
    name,
    phone: canary(place, 'phone'),
    passwordHash,
    mustChangePassword: false,
    active: true,
    createdAt: now,
  })
  const membership = { id: `m-${id}`, userId: id, unitId: place, role: 'handler' as const, fromDay: since, toDay: null }
  await addMembershipRow(tx, { ...membership, post: canary(place, 'post') })
}

async function addRegistered(tx: Database, issuer: Issuer, now: string): Promise<void> {
  const text = `${canary(issuer, 'report')}。${'建成执法监督平台了。'.repeat(40)}`
  const id = `r-${issuer}`
  await tx.insert(reports).values({
    id,
    issuerUnitId: issuer,
    year: new Date(now).getUTCFullYear() - 1,
    title: canary(issuer, 'title'),
    language: 'zh',
    status: 'registered',
    textHash: id,
    ...plainReport(text),
    importedBy: `${issuer}-coordinator`,
    importedAt: now,
  })
  await tx.insert(steps).values({ id: `s-${issuer}`, reportId: id, position: 1, start: 0, end: 10, heading: '一' })
}

// What is one person's own: a notification, a draft, an act in the log.
async function addTraces(tx: Database, id: string, now: string): Promise<void> {
  const facts = { title: canary(id, 'notice'), number: canary(id, 'notice'), by: '' }
  await tx.insert(notifications).values({ id: `n-${id}`, userId: id, kind: 'taskMoved', facts, createdAt: now })
  await saveUnsent(tx, id, { form: 'import', values: { title: canary(id, 'draft') }, savedAt: now })
  const actor = { name: id, unitName: '', address: '127.0.0.1', userId: id, unitId: id.split('-')[0] }
  await appendEvent(tx, actor, now, {
    action: 'capacity.choose',
    objectType: 'user',
    objectId: id,
    note: canary(id, 'act'),
  })
}
