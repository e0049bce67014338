import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { newId } from '@/db/id'
import { findUserByAccount } from '@/db/people/find-user'
import { hashPassword } from '@/db/people/password'
import { memberships, users } from '@/db/schema'
import type { Role } from '@/domain/people'

type Made = { userId: string; account: string; name: string }

/** Opens an account whose person has chosen their password, in a role at the unit of somebody of the sample district. */
export async function makePerson(at: string, role: Role, password: string): Promise<Made> {
  const userId = newId()
  const [account, name] = [`p${userId.toLowerCase().slice(-10)}`, nameOf(userId)]
  const passwordHash = await hashPassword(password)
  await transaction(async (tx) => {
    const beside = await findUserByAccount(tx, at)
    const [held] = await tx
      .select({ unitId: memberships.unitId })
      .from(memberships)
      .where(eq(memberships.userId, beside?.id ?? ''))
    if (!held) throw new Error(`${at} is not of the sample district`)
    const created = { createdAt: new Date().toISOString(), active: true, mustChangePassword: false }
    await tx.insert(users).values({ id: userId, account, name, phone: '', passwordHash, ...created })
    const capacity = { userId, unitId: held.unitId, role, post: '', fromDay: '2024-01-01', toDay: null }
    await tx.insert(memberships).values({ id: newId(), ...capacity })
  })
  return { userId, account, name }
}

const given = [...'安博成达恩芳刚浩佳凯兰明宁培琴瑞诗涛文晓雅泽']

// A name as people have one, since other journeys measure the pages on which it stands.
const nameOf = (id: string): string =>
  `欧阳${[...id.slice(-4)].map((letter) => given[letter.charCodeAt(0) % given.length]).join('')}`
