import { and, asc, desc, eq, lte, sql } from 'drizzle-orm'
import type { SpecialDays } from '@/domain/calendar'
import type { PasswordPreset } from '@/domain/password'
import { defaultThresholds, type Thresholds } from '@/domain/task/light'
import { type Database, prepareOnce } from './client'
import { settings, specialDays } from './schema'

/** Holidays and working weekends as the installation keeps them. */
export async function findSpecialDays(on: Database): Promise<SpecialDays> {
  const rows = await on.select().from(specialDays)
  return new Map(rows.map(({ day, kind }) => [day, kind]))
}

/** The light's thresholds that hold on `day`. */
export async function findThresholds(on: Database, day: string): Promise<Thresholds> {
  return { ...defaultThresholds, ...(await findSetting<Partial<Thresholds>>(on, 'thresholds', day)) }
}

/** What is asked of passwords on `day`. */
export const findPasswordPreset = async (on: Database, day: string): Promise<PasswordPreset> =>
  (await findSetting<PasswordPreset>(on, 'passwordPreset', day)) ?? 'mlps'

/** The value of a setting that holds on `day`, or undefined. */
export async function findSetting<T>(on: Database, name: string, day: string): Promise<T | undefined> {
  const [row] = await prepareOnce(on, 'setting', settingQuery).execute({ name, day })
  return row?.value as T | undefined
}

/** Every value that a setting had or will have, with the day from which it holds, oldest first. */
export async function findSettingHistory<T>(on: Database, name: string): Promise<{ fromDay: string; value: T }[]> {
  const rows = await on
    .select({ fromDay: settings.fromDay, value: settings.value })
    .from(settings)
    .where(eq(settings.name, name))
    .orderBy(asc(settings.fromDay))
  return rows.map(({ fromDay, value }) => ({ fromDay, value: value as T }))
}

const settingQuery = (on: Database) =>
  on
    .select({ value: settings.value })
    .from(settings)
    .where(and(eq(settings.name, sql.placeholder('name')), lte(settings.fromDay, sql.placeholder('day'))))
    .orderBy(desc(settings.fromDay))
    .limit(1)
    .prepare()
