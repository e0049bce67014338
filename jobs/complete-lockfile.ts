import { writeFileSync } from 'node:fs'
import { listMissing, readLockfile } from './check/lockfile'
import { restoreEntries } from './check/restore-entries'
import { runCommand } from './steps/run-command'

/** Puts the native packages of other systems back into package-lock.json; run it after every change of packages. */
async function completeLockfile(): Promise<void> {
  const lock = readLockfile()
  const missing = listMissing(lock)
  if (missing.length)
    writeFileSync('package-lock.json', `${JSON.stringify(restoreEntries(lock, await readCommitted()), null, 2)}\n`)
  console.log(
    missing.length ? `put back: ${missing.map(({ name }) => name).join(', ')}` : 'package-lock.json is complete',
  )
}

// The committed lockfile may still know the checksums.
async function readCommitted() {
  const { code, output } = await runCommand('git', ['show', 'HEAD:package-lock.json'])
  return code === 0 ? readLockfile(output) : { packages: {} }
}

await completeLockfile()
