import type { Role } from '@/domain/people'
import { prepareInstallation } from '../prepare-installation'
import { seedHolidays } from './seed-holidays'

export type DemoAccount = { account: string; name: string; unit: string; role: Role }

/** The accounts that the demo prints. */
export const demoAccounts: readonly DemoAccount[] = []

/** Fills an empty, migrated database with a sample district. A first stub: holidays and an administrator. */
export async function seedDemo(now: string): Promise<void> {
  await seedHolidays()
  await prepareInstallation({ unit: '云溪区', person: '系统管理员', post: '系统管理员' }, now)
}
