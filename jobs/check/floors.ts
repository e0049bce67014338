import { readFileSync } from 'node:fs'
import type { Check } from './check'
import { type Lockfile, readLockfile } from './lockfile'

/** What security/floors.json says of a package: the least version, the first one that is too new, or that it may not be there. */
export type Floor = { atLeast?: string; below?: string; never?: boolean; why: string }

/** Every installed version that is under its floor, each with the reason. */
export function listUnderFloor(lock: Lockfile, floors: Record<string, Floor>): string[] {
  return Object.entries(lock.packages).flatMap(([path, { version }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const floor = Object.hasOwn(floors, name) ? floors[name] : undefined
    return version && floor && isRefused(version, floor) ? [`${path} ${version}, ${sayFloor(floor)}`] : []
  })
}

function isRefused(version: string, { atLeast, below, never }: Floor): boolean {
  if (never) return true
  return Boolean((atLeast && isBefore(version, atLeast)) || (below && !isBefore(version, below)))
}

const sayFloor = ({ atLeast, below, never, why }: Floor): string =>
  `${never ? 'never' : [atLeast && `at least ${atLeast}`, below && `below ${below}`].filter(Boolean).join(', ')}: ${why}`

const order = new Intl.Collator('en', { numeric: true })

// What was let out before a release, `1.2.0-rc.1`, comes before it.
function isBefore(version: string, other: string): boolean {
  const [release = ''] = version.split('-')
  return order.compare(release, other) < 0 || (release === other && release !== version)
}

export const floors: Check = {
  name: 'version floors',
  wayOut: 'raise the package; security/floors.json says from which version on and why',
  run: async () => {
    const known: Record<string, Floor> = JSON.parse(readFileSync('security/floors.json', 'utf8'))
    return { problems: listUnderFloor(readLockfile(), known), figures: `${Object.keys(known).length} floors` }
  },
}
