import { and, desc, eq, inArray, lt } from 'drizzle-orm'
import type { Database } from '../client'
import { newId } from '../id'
import { loginFailures } from '../schema'

export type LoginPlace = { account: string; address: string }
const keptMs = 24 * 3_600_000

const isAt = ({ account, address }: LoginPlace) =>
  and(eq(loginFailures.account, account), eq(loginFailures.address, address))

/** The instants of the newest `count` failures of an account from an address, newest first. */
export async function listLoginFailures(on: Database, place: LoginPlace, count: number): Promise<string[]> {
  const rows = await on
    .select({ at: loginFailures.at })
    .from(loginFailures)
    .where(isAt(place))
    .orderBy(desc(loginFailures.at))
    .limit(count)
  return rows.map(({ at }) => at)
}

/** Counts one failure; those older than a day go. */
export async function addLoginFailure(tx: Database, place: LoginPlace, at: string): Promise<void> {
  await tx.delete(loginFailures).where(lt(loginFailures.at, new Date(Date.parse(at) - keptMs).toISOString()))
  await tx.insert(loginFailures).values({ id: newId(), ...place, at })
}

/** Takes the newest failure of an account from an address back. */
export async function takeBackLoginFailure(tx: Database, place: LoginPlace): Promise<void> {
  const newest = tx
    .select({ id: loginFailures.id })
    .from(loginFailures)
    .where(isAt(place))
    .orderBy(desc(loginFailures.at), desc(loginFailures.id))
    .limit(1)
  await tx.delete(loginFailures).where(inArray(loginFailures.id, newest))
}

/** Forgets the failures of an account from an address after a good log-in. */
export async function clearLoginFailures(tx: Database, place: LoginPlace): Promise<void> {
  await tx.delete(loginFailures).where(isAt(place))
}
