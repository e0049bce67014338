import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolder } from '../ensure-build'

type Lock = { packages: Record<string, { dev?: boolean }> }

// What a machine needs that only runs the product: the sources, of which its commands are made, the build, the packages of a
// production install. Not what develops and tries it.
const folders = [
  'app',
  'auth',
  'db',
  'deploy',
  'docs',
  'domain',
  'drizzle',
  'env',
  'formats',
  'i18n',
  'jobs',
  'public',
  'reader',
  'samples',
  'security',
  'seed',
  'ui',
  'usecases',
]
const files = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'SECURITY.md',
  'env.ts',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
]
const leftOut = /[.]test[.]tsx?$|^[^/]*[/]cache[/]|^docs[/]screenshots[/]/

/** The links that the build makes to packages, as paths in the folder; a bundle names them, since a sum says nothing of a link. */
export function listLinks(root: string): string[] {
  const folder = `${buildFolder()}/node_modules`
  const names = existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    : []
  const paths = names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
  return paths.filter((path) => lstatSync(join(root, path)).isSymbolicLink()).sort()
}

/** The files of a bundle of the product in a folder, as paths in it. */
export function listContent(root: string): string[] {
  const packages = listPackages(root).flatMap((folder) => listFiles(root, folder))
  const own = [...folders, buildFolder()].flatMap((folder) => listFiles(root, folder))
  const all = [...own.filter((path) => !leftOut.test(path)), ...packages, ...files]
  return [...new Set(all.filter((path) => existsSync(join(root, path))))].sort()
}

/** The packages that a production install has, by the lockfile. */
export function listPackages(root: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  return Object.entries(packages)
    .filter(([path, { dev }]) => path && !dev && existsSync(join(root, path)))
    .map(([path]) => path)
}

// Of a package the packages within it are listed by themselves: those of development stay out.
function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    if (name === 'node_modules' && folder.includes('node_modules/')) return []
    const entry = lstatSync(join(root, path))
    return entry.isDirectory() ? listFiles(root, path) : entry.isFile() ? [path] : []
  })
}
