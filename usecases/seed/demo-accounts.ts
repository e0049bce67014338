import type { Role } from '@/domain/people'

export type DemoAccount = { account: string; name: string; unit: string; role: Role }

/** The one password of all sample accounts. */
export const demoPassword = 'Jiannuo-2026'

/** The accounts that the demo prints, one for each role at least. */
export const demoAccounts: DemoAccount[] = []
