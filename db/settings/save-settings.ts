import type { SettingName, Settings } from '@/domain/settings'
import type { Database } from '../client'
import { newId } from '../id'
import { settings } from '../schema'

/** Writes the value that a setting has from a day on; a value of the same day is replaced, earlier ones stay. */
export async function saveSetting(
  tx: Database,
  name: SettingName,
  value: Settings[SettingName],
  fromDay: string,
): Promise<void> {
  await tx
    .insert(settings)
    .values({ id: newId(), name, value, fromDay })
    .onConflictDoUpdate({ target: [settings.name, settings.fromDay], set: { value } })
}
