import { prepareInstallation } from '../prepare-installation'
import { seedHolidays } from './seed-holidays'

/** Fills an empty, migrated database with a sample district. A first stub: holidays and an administrator. */
export async function seedDemo(now: string): Promise<void> {
  await seedHolidays()
  await prepareInstallation({ unit: '云溪区', person: '系统管理员', post: '系统管理员' }, now)
}
