import { addDays, dayOf, weekdayOf } from '../calendar'

/** An archive of a folder of nightly backups, by its name. */
export type Archive = { name: string; at: string }

const named = /^jiannuo-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z[.]tar[.]gz(?:[.]sealed)?$/

/** The name of an archive made at an instant. */
export const nameArchive = (at: string, isSealed: boolean): string =>
  `jiannuo-${at.slice(0, 19).replaceAll(':', '-')}Z.tar.gz${isSealed ? '.sealed' : ''}`

/** Those of a folder's names that `nameArchive` gave, oldest first. */
export function readArchiveNames(names: readonly string[]): Archive[] {
  return names
    .flatMap((name) => {
      const [, day, hour, minute, second] = named.exec(name) ?? []
      return day ? [{ name, at: `${day}T${hour}:${minute}:${second}.000Z` }] : []
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}

/** How many days and weeks keep their last archive. */
export type Keep = { daily: number; weekly: number }

/** The archives that need not be kept: of the latest days and of the latest weeks that have any the last one stays. */
export function listExpired(archives: readonly Archive[], { daily, weekly }: Keep): Archive[] {
  const kept = new Set([...lastOfEach(archives, dayIn, daily), ...lastOfEach(archives, weekIn, weekly)])
  return archives.filter((archive) => !kept.has(archive))
}

function lastOfEach(archives: readonly Archive[], spanOf: (archive: Archive) => string, count: number): Archive[] {
  const last = new Map(archives.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map((each) => [spanOf(each), each]))
  return [...last]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, count)
    .map(([, archive]) => archive)
}

const dayIn = ({ at }: Archive): string => dayOf(at)

/** The Monday of its week. */
const weekIn = ({ at }: Archive): string => addDays(dayOf(at), -((weekdayOf(dayOf(at)) + 6) % 7))
