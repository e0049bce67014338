import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Drill } from './drill'

/** Every drill of a folder, by name: `NAME.ts`, or `NAME/NAME.ts` with what it alone needs beside it. Throws where a file holds none or one of another name. */
export async function listDrills(folder = 'trust'): Promise<Drill[]> {
  const names = readdirSync(folder).flatMap((entry) => {
    const [, name] = /^([\w-]+)(?:[.]ts)?$/.exec(entry) ?? []
    return name && (entry !== name || existsSync(join(folder, name, `${name}.ts`))) ? [name] : []
  })
  return Promise.all(names.sort().map((name) => loadDrill(folder, name)))
}

/** The file of a drill. */
export function fileOfDrill(name: string, folder = 'trust'): string {
  const alone = join(folder, `${name}.ts`)
  return existsSync(alone) ? alone : join(folder, name, `${name}.ts`)
}

async function loadDrill(folder: string, name: string): Promise<Drill> {
  const file = fileOfDrill(name, folder)
  const { drill } = (await import(pathToFileURL(resolve(file)).href)) as { drill?: Drill }
  if (drill?.name !== name) throw new Error(`${file} must export a drill named ${name}`)
  return drill
}
