import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { env } from '@/env'
import { writeFileDurably } from '../files/write-file-durably'

const instant = z.iso.datetime()

/** What is noted beside the database: no part of a backup, and there when the database is not. */
const shapes = {
  /** The last backup that came to its end. */
  'last-backup': z.object({ at: instant, file: z.string() }),
  /** The last nightly one, where it failed: what the machine said. */
  'backup-fault': z.object({ at: instant, why: z.string() }).nullable(),
  /** The last look through the whole database and its log. */
  'last-check': z.object({ at: instant, fault: z.string().nullable(), events: z.number() }),
  /** The last restore drill that went well. */
  'last-drill': z.object({ at: instant, file: z.string(), events: z.number() }),
}
type NoteName = keyof typeof shapes
export type Note<Name extends NoteName> = z.infer<(typeof shapes)[Name]>

const pathOf = (name: NoteName): string => join(env().dataDir, name)

/** Puts a note in the place of an earlier one. */
export const saveNote = <Name extends NoteName>(name: Name, note: Note<Name>): void =>
  writeFileDurably(pathOf(name), JSON.stringify(note))

/** A note; undefined where there is none, or none that can be read. */
export function findNote<Name extends NoteName>(name: Name): Note<Name> | undefined {
  if (!existsSync(pathOf(name))) return undefined
  return shapes[name].safeParse(readJson(pathOf(name))).data as Note<Name> | undefined
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
