import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Drill } from './drill'

/** Every drill of a folder, by file name. Throws where a file holds none or one of another name. */
export async function listDrills(folder = 'trust'): Promise<Drill[]> {
  const names = readdirSync(folder).flatMap((file) => /^([\w-]+)[.]ts$/.exec(file)?.[1] ?? [])
  return Promise.all(names.sort().map((name) => loadDrill(folder, name)))
}

async function loadDrill(folder: string, name: string): Promise<Drill> {
  const { drill } = (await import(pathToFileURL(resolve(folder, `${name}.ts`)).href)) as { drill?: Drill }
  if (drill?.name !== name) throw new Error(`${folder}/${name}.ts must export a drill named ${name}`)
  return drill
}
