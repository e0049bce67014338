import { and, asc, desc, eq, lte, sql } from 'drizzle-orm'
import type { SpecialDays } from '@/domain/calendar'
import type { PasswordPreset } from '@/domain/password'
import { type SettingName, type Settings, settingDefaults, settingNames } from '@/domain/settings'
import type { Thresholds } from '@/domain/task/light'
import { type Database, prepareOnce } from '../client'
import { settings, specialDays } from '../schema'

/** Holidays and working weekends as the installation keeps them. */
export async function findSpecialDays(on: Database): Promise<SpecialDays> {
  const rows = await on.select().from(specialDays)
  return new Map(rows.map(({ day, kind }) => [day, kind]))
}

/** The light's thresholds that hold on `day`. */
export const findThresholds = (on: Database, day: string): Promise<Thresholds> => readSetting(on, 'thresholds', day)

/** What is asked of passwords on `day`. */
export const findPasswordPreset = (on: Database, day: string): Promise<PasswordPreset> =>
  readSetting(on, 'passwordPreset', day)

/** The value of a setting that holds on `day`, or undefined where nobody set it. */
export async function findSetting<Name extends SettingName>(
  on: Database,
  name: Name,
  day: string,
): Promise<Settings[Name] | undefined> {
  const [row] = await prepareOnce(on, 'setting', settingQuery).execute({ name, day })
  return row?.value as Settings[Name] | undefined
}

/** The value of a setting that holds on `day`; what nobody set, or was not there yet when it was set, is as by default. */
export async function readSetting<Name extends SettingName>(
  on: Database,
  name: Name,
  day: string,
): Promise<Settings[Name]> {
  return fillSetting(name, await findSetting(on, name, day))
}

/** Every setting as it holds on `day`, in the same way; `set` holds those that somebody set. */
export async function readSettings(on: Database, day: string): Promise<Settings & { set: ReadonlySet<string> }> {
  const rows = await on.select().from(settings).where(lte(settings.fromDay, day)).orderBy(asc(settings.fromDay))
  const found = new Map(rows.map(({ name, value }) => [name, value]))
  const pairs = settingNames.map((name) => [name, fillSetting(name, found.get(name) as never)])
  return { ...(Object.fromEntries(pairs) as Settings), set: new Set(found.keys()) }
}

function fillSetting<Name extends SettingName>(name: Name, found: Settings[Name] | undefined): Settings[Name] {
  const usual = settingDefaults[name]
  if (found === undefined) return usual
  return typeof usual === 'object' ? { ...usual, ...(found as object) } : found
}

/** Every value that a setting had or will have, with the day from which it holds, oldest first. */
export async function findSettingHistory<Name extends SettingName>(
  on: Database,
  name: Name,
): Promise<{ fromDay: string; value: Partial<Settings[Name]> }[]> {
  const rows = await on
    .select({ fromDay: settings.fromDay, value: settings.value })
    .from(settings)
    .where(eq(settings.name, name))
    .orderBy(asc(settings.fromDay))
  return rows.map(({ fromDay, value }) => ({ fromDay, value: value as Partial<Settings[Name]> }))
}

const settingQuery = (on: Database) =>
  on
    .select({ value: settings.value })
    .from(settings)
    .where(and(eq(settings.name, sql.placeholder('name')), lte(settings.fromDay, sql.placeholder('day'))))
    .orderBy(desc(settings.fromDay))
    .limit(1)
    .prepare()
