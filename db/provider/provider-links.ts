import { and, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { providerLinks } from '../schema'

/** Somebody at a provider of log-ins. */
export type Identity = { issuer: string; subject: string }

/** The id of the user whom somebody at a provider is. */
export async function findLinkedUserId(on: Database, { issuer, subject }: Identity): Promise<string | undefined> {
  const isThem = and(eq(providerLinks.issuer, issuer), eq(providerLinks.subject, subject))
  const [row] = await on.select({ userId: providerLinks.userId }).from(providerLinks).where(isThem)
  return row?.userId
}

/** Keeps that somebody at a provider is this user; false where the user is somebody else there already. */
export async function addProviderLink(tx: Database, identity: Identity, userId: string, now: string): Promise<boolean> {
  const row = { ...identity, userId, linkedAt: now }
  return (await tx.insert(providerLinks).values(row).onConflictDoNothing().returning()).length > 0
}

/** Forgets who a user is at providers; false where nobody was linked. */
export const removeProviderLinks = async (tx: Database, userId: string): Promise<boolean> =>
  (await tx.delete(providerLinks).where(eq(providerLinks.userId, userId)).returning()).length > 0
