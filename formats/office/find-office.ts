import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['soffice', 'libreoffice']
const usual = ['/usr/bin', '/usr/local/bin', '/opt/libreoffice/program', '/usr/lib/libreoffice/program']
let found: string | null | undefined

/** Where LibreOffice lies on this machine, null where there is none; looked for once. */
export function findOffice(): string | null {
  found ??= listPlaces().find(isProgram) ?? null
  return found
}

function listPlaces(): string[] {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...usual]
  return folders.flatMap((folder) => names.map((name) => join(/* turbopackIgnore: true */ folder, name)))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
