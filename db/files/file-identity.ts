import { statSync } from 'node:fs'

/** Which file lies at a path just now: its place on the disk, or '' where there is none. */
export function identify(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${found.dev}:${found.ino}` : ''
}
