import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Puts a small text in a file's place, whole or not at all, for its owner alone; when it returns, the text is on the disk. */
export function writeFileDurably(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    syncAndClose(openSync(temporary, 'w', 0o600), text)
    renameSync(temporary, path)
    // Windows can't open folders and needs no such step.
    if (process.platform !== 'win32') syncAndClose(openSync(dirname(path), 'r'))
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function syncAndClose(file: number, text?: string): void {
  try {
    if (text !== undefined) writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
