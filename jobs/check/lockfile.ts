import { readFileSync } from 'node:fs'
import type { Check } from './check'

export type LockEntry = {
  version?: string
  resolved?: string
  integrity?: string
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}
export type Lockfile = { packages: Record<string, LockEntry> }
export type Missing = { parent: string; name: string; version: string }

/** The lockfile of this folder, or of `text`. */
export const readLockfile = (text = readFileSync('package-lock.json', 'utf8')): Lockfile => JSON.parse(text)

/** Optional packages (the native parts for each system) that some package names and the lockfile lacks. */
export function listMissing({ packages }: Lockfile): Missing[] {
  return Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !findEntry(packages, parent, name))
      .map(([name, version]) => ({ parent, name, version })),
  )
}

/** The path under which a package finds `name`, walking up as Node does. */
function findEntry(packages: Lockfile['packages'], parent: string, name: string): string | undefined {
  const path = `${parent ? `${parent}/` : ''}node_modules/${name}`
  if (packages[path]) return path
  if (!parent) return undefined
  const above = parent.lastIndexOf('/node_modules/')
  return findEntry(packages, above < 0 ? '' : parent.slice(0, above), name)
}

function listPrivate({ packages }: Lockfile): string[] {
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'))
    .map(([path, { resolved }]) => `${path} comes from ${resolved}`)
}

export const lockfile: Check = {
  name: 'lockfile',
  wayOut: '`npm run lockfile` puts back the packages of other systems, so that `npm ci` runs on each of them',
  run: async () => {
    const lock = readLockfile()
    const missing = listMissing(lock).map(({ parent, name, version }) => `${parent} needs ${name}@${version}`)
    const systems = Object.values(lock.packages).filter(({ os, cpu }) => os || cpu).length
    return { problems: [...missing, ...listPrivate(lock)], figures: `${systems} packages of single systems` }
  },
}
