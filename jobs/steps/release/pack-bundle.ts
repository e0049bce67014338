import {
  lstatSync,
  mkdtempSync,
  readlinkSync,
  renameSync,
  rmSync,
  type Stats,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { create } from 'tar'
import { runCommand } from '../run-command'
import { listContent, listLinks } from './list-content'
import { linksName, productName, signatureName, signSums, sumsName, writeSums } from './sums'

/** The list of packages and their versions that goes along. */
const partsName = 'sbom.cdx.json'

export type Packed = { file: string; files: number }

/** Packs the built product of a folder into one tar.gz: with its parts list and sums, signed where there is a key. It appears under its name when it is whole. */
export async function packBundle(root: string, file: string, keyFile?: string): Promise<Packed> {
  const staging = mkdtempSync(join(dirname(resolve(file)), '.bundle-'))
  try {
    writeFileSync(join(staging, partsName), await listParts(root))
    symlinkSync(resolve(root), join(staging, productName), 'junction')
    const links = listLinks(root).map((path) => `${productName}/${path}`)
    writeFileSync(
      join(staging, linksName),
      links.map((path) => `${path} -> ${readlinkSync(join(staging, path))}\n`).join(''),
    )
    const paths = [...listContent(root).map((path) => `${productName}/${path}`), partsName, linksName]
    const sums = await writeSums(staging, paths)
    writeFileSync(join(staging, sumsName), sums)
    if (keyFile) writeFileSync(join(staging, signatureName), signSums(sums, keyFile))
    const part = join(staging, 'bundle.part')
    const all = [sumsName, ...(keyFile ? [signatureName] : []), ...paths, ...links]
    await create({ gzip: true, portable: true, cwd: staging, file: part, statCache: new OneName() }, all)
    renameSync(part, file)
    return { file: resolve(file), files: paths.length }
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

async function listParts(root: string): Promise<string> {
  const { code, output } = await runCommand('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
    cwd: root,
  })
  if (code) throw new Error(output)
  return output
}

// What tar knows of files before it looks: that each has one name. Two names of one file, as esbuild and copies by link have,
// are written as a link to the first, and waiting for one another they stalled it.
class OneName extends Map<string, Stats> {
  override get(path: string): Stats {
    return Object.assign(lstatSync(path), { nlink: 1 })
  }
}
