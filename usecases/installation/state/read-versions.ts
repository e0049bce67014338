import { existsSync, readFileSync } from 'node:fs'
import { type Floor, listUnderFloor, type UnderFloor } from '@/domain/keeping/floors'

export type Versions = { product: string; node: string }

/** The version of the product and of what it runs on. */
export const readVersions = (): Versions => {
  const { version } = readJson<{ version?: string }>('package.json') ?? {}
  return { product: version ?? '', node: process.versions.node }
}

/** The installed packages for which an advisory asks for another version; no list is fetched, it came with this version. */
export function listAdvisories(): UnderFloor[] {
  const floors = readJson<Record<string, Floor>>('security/floors.json') ?? {}
  // What npm has laid down says more than what it was asked for.
  const tree = readJson<Tree>('node_modules/.package-lock.json') ?? readJson<Tree>('package-lock.json')
  const installed = Object.entries(tree?.packages ?? {}).map(([path, { version }]) => ({ path, version }))
  return listUnderFloor(installed, floors)
}

type Tree = { packages?: Record<string, { version?: string }> }

// The path is put together at run time, so that a bundler leaves the file alone; the app starts in the project's folder.
function readJson<Content>(name: string): Content | undefined {
  const path = ['.', ...name.split('/')].join('/')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Content) : undefined
}
