import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const others = 0o077
const sticky = 0o1000

/** Makes a folder for its owner alone, or makes it so where others may look into it; gives whether they might. */
export function makePrivateFolder(path: string): boolean {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  return close(path)
}

/** Makes an empty file for its owner alone where there is none, and closes it to others where there is one. */
export function makePrivateFile(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600))
  closeFile(path)
}

/** Closes a file to others, where there is one. */
export function closeFile(path: string): void {
  if (existsSync(path)) close(path)
}

/** Closes a folder, and all in it, to others: what an unpacked archive or an earlier version left open. */
export function closeFolder(folder: string): void {
  close(folder)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) close(join(entry.parentPath, entry.name))
}

// A folder that the whole machine shares is not ours to close.
function close(path: string): boolean {
  const { mode } = statSync(path)
  if (!(mode & others) || mode & sticky) return false
  chmodSync(path, mode & 0o700)
  return true
}
