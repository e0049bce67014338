import { and, eq, inArray, ne } from 'drizzle-orm'
import { type NoticePreferences, usualPreferences } from '@/domain/notice/preferences'
import type { Database } from '../client'
import { pick } from '../columns'
import { noticePreferences, users } from '../schema'

const shown = pick(noticePreferences, 'address', 'digest', 'atOnce', 'language')

/** What a person wants told outside the application. */
export async function findPreferences(on: Database, userId: string): Promise<NoticePreferences> {
  const [found] = await on.select(shown).from(noticePreferences).where(eq(noticePreferences.userId, userId))
  return found ?? usualPreferences
}

/** Keeps what a person wants. */
export async function savePreferences(tx: Database, userId: string, wanted: NoticePreferences): Promise<void> {
  await tx
    .insert(noticePreferences)
    .values({ userId, ...wanted })
    .onConflictDoUpdate({ target: noticePreferences.userId, set: wanted })
}

export type Addressee = { userId: string; name: string; address: string }

/** Active people with an address who want the digest. */
export const listDigestPeople = (on: Database): Promise<Addressee[]> =>
  addressees(on, eq(noticePreferences.digest, true))

/** Those of these people who are active, have an address and want to be told at once. */
export const listAtOncePeople = (on: Database, userIds: readonly string[]): Promise<Addressee[]> =>
  addressees(on, and(eq(noticePreferences.atOnce, true), inArray(noticePreferences.userId, [...userIds])))

const addressees = (on: Database, wanted: ReturnType<typeof and>) =>
  on
    .select({ userId: users.id, name: users.name, address: noticePreferences.address })
    .from(noticePreferences)
    .innerJoin(users, eq(users.id, noticePreferences.userId))
    .where(and(eq(users.active, true), ne(noticePreferences.address, ''), wanted))
    .orderBy(users.id)
