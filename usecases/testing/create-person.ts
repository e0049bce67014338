import { transaction } from '@/db/client'
import { newId } from '@/db/id'
import { hashPassword } from '@/db/people/password'
import { memberships, units, users } from '@/db/schema'
import type { Role } from '@/domain/people'

export const testPassword = 'Correct-Horse-9'
let hash: Promise<string> | undefined

type Person = { account?: string; active?: boolean; mustChangePassword?: boolean; roles?: readonly Role[] }

/** A user with one membership per role in a unit of its own; gives the ids. */
export async function createPerson({
  account,
  active = true,
  mustChangePassword = false,
  roles = ['handler'],
}: Person) {
  hash ??= hashPassword(testPassword)
  const passwordHash = await hash
  const userId = newId()
  const unitId = newId()
  const name = account ?? userId
  await transaction(async (tx) => {
    const unit = {
      parentId: null,
      path: `/${unitId}/`,
      name,
      shortName: name,
      aliases: [],
      kind: 'department' as const,
    }
    await tx.insert(units).values({ id: unitId, ...unit, position: 1, active: true })
    const login = { account: name, name, phone: '', passwordHash, mustChangePassword, active }
    await tx.insert(users).values({ id: userId, ...login, createdAt: '2026-01-01T00:00:00.000Z' })
    for (const role of roles)
      await tx
        .insert(memberships)
        .values({ id: newId(), userId, unitId, role, post: '', fromDay: '2026-01-01', toDay: null })
  })
  return { userId, unitId, account: name }
}
