import { expect, test } from 'vitest'
import { addDays } from '../calendar'
import { listExpired, nameArchive, readArchiveNames } from './archives'

const at = (day: string, time = '18:30:00') => `${day}T${time}.000Z`
const made = (...instants: string[]) => readArchiveNames(instants.map((each) => nameArchive(each, false)))
const names = (archives: { at: string }[]) => archives.map((each) => each.at)

test('a name tells when its archive was made, sealed or not, and no other name is an archive', () => {
  const both = [nameArchive(at('2026-03-02'), false), nameArchive(at('2026-03-01'), true)]
  expect(both).toEqual(['jiannuo-2026-03-02T18-30-00Z.tar.gz', 'jiannuo-2026-03-01T18-30-00Z.tar.gz.sealed'])
  const others = ['jiannuo.tar.gz', 'before-migration-2026-03-02T18-30-00Z.tar.gz', '.backup-x', `${both[0]}.part`]
  expect(names(readArchiveNames([...both, ...others]))).toEqual([at('2026-03-01'), at('2026-03-02')])
})

test('the last archive of each of the latest days stays, and of each of the latest weeks', () => {
  // A hundred nights from a Thursday on, at 02:30 of the next day in Shanghai.
  const nights = Array.from({ length: 100 }, (_, index) => at(addDays('2026-01-01', index)))
  const archives = made(...nights)
  const expired = new Set(names(listExpired(archives, { daily: 7, weekly: 4 })))
  const kept = nights.filter((night) => !expired.has(night))
  expect(kept.map((night) => night.slice(0, 10))).toEqual([
    '2026-03-21',
    '2026-03-28',
    '2026-04-04',
    '2026-04-05',
    '2026-04-06',
    '2026-04-07',
    '2026-04-08',
    '2026-04-09',
    '2026-04-10',
  ])
})

test('of several of one day the last stays; nights without a backup cost none that is there', () => {
  const archives = made(at('2026-03-02', '01:00:00'), at('2026-03-02', '02:00:00'), at('2025-01-01'))
  expect(names(listExpired(archives, { daily: 2, weekly: 0 }))).toEqual([at('2026-03-02', '01:00:00')])
  expect(listExpired(made(at('2020-01-01')), { daily: 1, weekly: 0 })).toEqual([])
})
