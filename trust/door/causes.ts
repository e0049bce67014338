import { sessionCookieName } from '@/auth/cookie'
import { writeToken } from '@/auth/token'
import { transaction } from '@/db/client'
import { startSession } from '@/db/session/save-session'
import { dayOf } from '@/domain/calendar'
import type { Visitor } from '@/domain/session'
import { changePassword } from '@/usecases/account/change-password'
import { endOwnSession } from '@/usecases/account/end-session'
import { logOut } from '@/usecases/account/log-out'
import { nameSession } from '@/usecases/account/steps/alive-sessions'
import { endPersonSession, everySession } from '@/usecases/people/access/person-sessions'
import { addMembership } from '@/usecases/people/add-membership'
import { deactivatePerson } from '@/usecases/people/deactivate-person'
import { endMembership } from '@/usecases/people/end-membership'
import { resetPassword } from '@/usecases/people/reset-password'
import { editUnit } from '@/usecases/unit/edit-unit'
import { makeSomebody, readUnit } from '../sweep/admin/admin-targets'
import { actorOf } from '../sweep/places'
import { sweepPassword } from '../sweep/world'

const admin = actorOf({ place: 'city', role: 'admin' })
const now = (): string => new Date().toISOString()
export type Someone = { visitor: Visitor; cookie: string }

/** Opens an account and begins a session of it. */
export async function begin(): Promise<Someone> {
  const userId = await makeSomebody('other', 'handler')
  const at = now()
  const from = { userId, membershipId: `m-${userId}`, address: '127.0.0.1', agent: 'drill' }
  const sessionId = await transaction((tx) => startSession(tx, from, at))
  const who = { userId, sessionId, since: at, name: userId, account: userId, address: '127.0.0.1', actor: null }
  const visitor = {
    ...who,
    mustChangePassword: false,
    needsSecondStep: false,
    hasSecondStep: false,
    isByProvider: false,
  }
  return { visitor, cookie: `${sessionCookieName()}=${await writeToken(sessionId)}` }
}

/** What ends a session, each by the use case that a person would go through. */
export const causes: Record<string, (someone: Someone) => Promise<unknown>> = {
  'log-out': ({ visitor }) => logOut(visitor, now()),
  'ended from another device': async ({ visitor }) => {
    const from = { userId: visitor.userId, membershipId: null, address: '127.0.0.2', agent: '' }
    const other = await transaction((tx) => startSession(tx, from, now()))
    await endOwnSession({ ...visitor, sessionId: other }, nameSession(visitor.sessionId), now())
  },
  'ended by the administrator': ({ visitor: { userId } }) =>
    endPersonSession(admin, { userId, key: everySession }, now()),
  'password changed': ({ visitor }) =>
    changePassword(visitor, { current: sweepPassword, next: 'Other-Horse-8', again: 'Other-Horse-8' }, '', now()),
  'password reset': ({ visitor }) => resetPassword(admin, visitor.userId, now()),
  'role added': ({ visitor: { userId } }) => {
    const capacity = { userId, unitId: 'other', role: 'head', post: '', fromDay: dayOf(now()), toDay: null }
    return addMembership(admin, capacity, now())
  },
  'role taken': ({ visitor }) => endMembership(admin, { membershipId: `m-${visitor.userId}`, toDay: null }, now()),
  'account stopped': ({ visitor }) => deactivatePerson(admin, { userId: visitor.userId }, now()),
  'unit moved': async () => {
    const { version, ...unit } = await readUnit('other')
    const [name, shortName, kind] = [String(unit.name), String(unit.shortName), String(unit.kind)]
    const parentId = unit.parentId === 'district' ? 'city' : 'district'
    const place = { parentId, position: null, version: Number(version), active: true }
    await editUnit(admin, { unitId: 'other', name, shortName, kind, aliases: '', ...place }, now())
  },
}
