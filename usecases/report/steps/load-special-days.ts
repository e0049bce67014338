import type { Database } from '@/db/client'
import { findSpecialDays } from '@/db/settings/find-settings'
import type { SpecialDays } from '@/reader/commitment/deadline-rule'

/** Holidays and working weekends of the installation, as the reader takes them: a term in working days is counted with them. */
export const loadSpecialDays = async (on: Database): Promise<SpecialDays> =>
  Object.fromEntries(await findSpecialDays(on))
