import { addToken } from '@/db/access/access-tokens'
import { reader, transaction } from '@/db/client'
import { newId } from '@/db/id'
import { addRequest } from '@/db/people/membership-requests'
import { addMembershipRow } from '@/db/people/memberships'
import { hashPassword } from '@/db/people/password'
import { confirmSecondStep, saveSecret } from '@/db/second-step/second-steps'
import { startSession } from '@/db/session/save-session'
import { findUnit } from '@/db/unit/list-units'
import { addDays, dayOf } from '@/domain/calendar'
import type { Role } from '@/domain/people'
import { writeWorkbook } from '@/formats/write-xlsx'
import { uploadPeopleWorkbook } from '@/usecases/people/import-people'
import type { Fields } from '../call-action'
import { canary } from '../canaries'
import { actorOf, type Person, type Place } from '../places'
import { addSomebody, sweepPassword } from '../world'

let count = 0

/** A name that nothing has yet. */
export const nextName = (): string => `n${++count}`

/** Opens an account in a role at a place; gives its id. */
export async function makeSomebody(place: Place, role: Role): Promise<string> {
  const id = `p${nextName()}`
  const passwordHash = await hashOnce()
  await transaction((tx) => addSomebody(tx, { id, place, role, passwordHash, now: new Date().toISOString() }))
  return id
}

/** The same, with a session begun just now. */
export async function makeLoggedIn(place: Place, role: Role): Promise<string> {
  const userId = await makeSomebody(place, role)
  const from = { userId, membershipId: `m-${userId}`, address: '127.0.0.1', agent: 'sweep' }
  await transaction((tx) => startSession(tx, from, new Date().toISOString()))
  return userId
}

/** The same, with a second step in use. */
export async function makeStepped(place: Place, role: Role): Promise<string> {
  const [userId, now] = [await makeSomebody(place, role), new Date().toISOString()]
  await transaction(async (tx) => {
    await saveSecret(tx, userId, 'JBSWY3DPEHPK3PXP', now)
    await confirmSecondStep(tx, userId, now)
  })
  return userId
}

let hash: Promise<string> | undefined
const hashOnce = (): Promise<string> => {
  hash ??= hashPassword(sweepPassword)
  return hash
}

/** Stores a capacity that an administrator of a place asked for themselves; gives the request's id. */
export async function makeRequest(place: Place): Promise<string> {
  const now = new Date().toISOString()
  const id = newId()
  const admin = await makeSomebody(place, 'admin')
  const asked = { userId: admin, unitId: place, role: 'auditor' as const, post: nextName(), toDay: null }
  const fromDay = addDays(dayOf(now), 1)
  await transaction((tx) =>
    addRequest(tx, { id, ...asked, fromDay, requestedBy: admin, requestedAt: now, membershipId: null }),
  )
  return id
}

/** Lets somebody stand in for the district's leader from next month on; gives the id of that capacity. */
export async function makeDeputy(): Promise<string> {
  const id = newId()
  const fromDay = addDays(dayOf(new Date().toISOString()), 30)
  const post = { unitId: 'district', role: 'leader' as const, post: '', fromDay, toDay: addDays(fromDay, 5) }
  await transaction((tx) =>
    addMembershipRow(tx, { id, userId: 'idle-district', deputyForId: 'district-leader', ...post }),
  )
  return id
}

/** A token of a leader's; gives its id. */
export const makeToken = (): Promise<string> =>
  transaction((tx) =>
    addToken(
      tx,
      { userId: 'district-leader', membershipId: 'm-district-leader', use: 'unitCalendar', name: 'x', lastDay: null },
      newId(),
      new Date().toISOString(),
    ),
  )

/** A workbook that would open one account in a unit. */
export async function writePeople(place: Place): Promise<Uint8Array> {
  const account = `book.${nextName()}`
  const sheet = (name: string, header: string[], rows: string[][]) => ({
    name,
    columns: header.map((text) => ({ header: text, width: 12 })),
    rows,
  })
  return writeWorkbook([
    sheet('单位', ['单位名称', '简称', '别名', '类型', '上级单位', '排序'], []),
    sheet(
      '人员',
      ['姓名', '账号', '电话', '单位', '角色', '职务', '起始日期'],
      [['新人', account, '', canary(place, 'unit'), '承办人', '', '']],
    ),
  ])
}

/** Keeps a workbook for an administrator as the first step of an import does; gives what its second step names. */
export async function keepWorkbook(admin: Person, place: Place): Promise<Fields> {
  const book = { name: '名单.xlsx', bytes: await writePeople(place) }
  return uploadPeopleWorkbook(actorOf(admin), book, new Date().toISOString())
}

/** The fields of a unit's form as they stand. */
export async function readUnit(id: string): Promise<Fields> {
  const unit = await findUnit(reader(), id)
  if (!unit) throw new Error(`no unit ${id}`)
  const { name, shortName, kind, parentId, position, version } = unit
  return { name, shortName, kind, parentId: parentId ?? '', position: String(position), version: String(version) }
}
