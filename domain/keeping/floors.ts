/** What security/floors.json says of a package: the least version, the first one that is too new, or that it may not be there. */
export type Floor = { atLeast?: string; below?: string; never?: boolean; why: string }
/** A package as it is installed or is to be; `path` ends with its name. */
type Installed = { path: string; version?: string }
export type UnderFloor = { path: string; name: string; version: string; floor: Floor }

/** Every package whose version its floor refuses. */
export function listUnderFloor(installed: readonly Installed[], floors: Record<string, Floor>): UnderFloor[] {
  return installed.flatMap(({ path, version }) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const floor = Object.hasOwn(floors, name) ? floors[name] : undefined
    return version && floor && isRefused(version, floor) ? [{ path, name, version, floor }] : []
  })
}

function isRefused(version: string, { atLeast, below, never }: Floor): boolean {
  if (never) return true
  return Boolean((atLeast && isBefore(version, atLeast)) || (below && !isBefore(version, below)))
}

const order = new Intl.Collator('en', { numeric: true })

// What was let out before a release, `1.2.0-rc.1`, comes before it.
function isBefore(version: string, other: string): boolean {
  const [release = ''] = version.split('-')
  return order.compare(release, other) < 0 || (release === other && release !== version)
}
