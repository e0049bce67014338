import { readFileSync } from 'node:fs'
import { type Floor, listUnderFloor } from '@/domain/keeping/floors'
import type { Check } from './check'
import { type Lockfile, readLockfile } from './lockfile'

/** Every version in a lockfile that is under its floor, each with the reason. */
export function sayUnderFloor({ packages }: Lockfile, floors: Record<string, Floor>): string[] {
  const locked = Object.entries(packages).map(([path, { version }]) => ({ path, version }))
  return listUnderFloor(locked, floors).map(({ path, version, floor }) => `${path} ${version}, ${sayFloor(floor)}`)
}

const sayFloor = ({ atLeast, below, never, why }: Floor): string =>
  `${never ? 'never' : [atLeast && `at least ${atLeast}`, below && `below ${below}`].filter(Boolean).join(', ')}: ${why}`

export const floors: Check = {
  name: 'version floors',
  wayOut: 'raise the package; security/floors.json says from which version on and why',
  run: async () => {
    const known: Record<string, Floor> = JSON.parse(readFileSync('security/floors.json', 'utf8'))
    return { problems: sayUnderFloor(readLockfile(), known), figures: `${Object.keys(known).length} floors` }
  },
}
