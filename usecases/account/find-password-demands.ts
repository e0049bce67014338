import { reader } from '@/db/client'
import { findUser } from '@/db/people/find-user'
import { findPasswordPreset } from '@/db/settings/find-settings'
import { dayOf } from '@/domain/calendar'
import { isPasswordOld, type PasswordDemands, type PasswordPreset, passwordDemands } from '@/domain/password'

/** What the installation asks of a password today, and whether this user's is older than that allows. */
export async function findPasswordDemands(
  userId: string,
  now: string,
): Promise<PasswordDemands & { preset: PasswordPreset; isOld: boolean }> {
  const preset = await findPasswordPreset(reader(), dayOf(now))
  const user = await findUser(reader(), userId)
  return { ...passwordDemands[preset], preset, isOld: isPasswordOld(user?.passwordSetAt ?? null, preset, now) }
}
