import { and, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import type { NoticeKind } from '@/domain/notice/kinds'
import { type NoticePreferences, usualPreferences } from '@/domain/notice/preferences'
import type { Database } from '../client'
import { pick } from '../columns'
import { noticePreferences, users } from '../schema'

const shown = pick(noticePreferences, 'address', 'daily', 'atOnce', 'language')

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

export type Addressee = { userId: string; name: string; address: string; atOnce: NoticeKind[] }

/** Active people with an address who want a line of something in the digest. */
export const listDigestPeople = (on: Database): Promise<Addressee[]> =>
  addressees(on, sql`json_array_length(${noticePreferences.daily}) > 0`)

/** Those of these people who are active and have an address, with the kinds of which they want a mail at once. */
export const listAtOncePeople = (on: Database, userIds: readonly string[]): Promise<Addressee[]> =>
  addressees(on, inArray(noticePreferences.userId, [...new Set(userIds)]))

const addressees = (on: Database, wanted: SQL) =>
  on
    .select({
      userId: users.id,
      name: users.name,
      address: noticePreferences.address,
      atOnce: noticePreferences.atOnce,
    })
    .from(noticePreferences)
    .innerJoin(users, eq(users.id, noticePreferences.userId))
    .where(and(eq(users.active, true), ne(noticePreferences.address, ''), wanted))
    .orderBy(users.id)
