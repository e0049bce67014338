import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolder } from '@/jobs/steps/ensure-build'

/** A server action of the build: `name` is its file and export, `id` what a browser sends, `page` one page that carries it. */
export type BuiltAction = { name: string; id: string; page: string }
type Manifest = { node: Record<string, { filename?: string; exportedName?: string; workers: Record<string, unknown> }> }

/** Every server action of the build, as Next's own manifest lists them. */
export function listActions(): BuiltAction[] {
  const { node } = readManifest<Manifest>('server-reference-manifest.json')
  const actions = Object.entries(node).map(([id, { filename = '', exportedName = '', workers }]) => {
    const page = Object.keys(workers)[0] ?? ''
    return { name: `${filename.replace(/[.]tsx?$/, '')} ${exportedName}`, id, page: toRoute(page.replace(/^app/, '')) }
  })
  return actions.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Every route of the build: pages as `/tasks/[id]`, handlers alike. What the framework adds itself is left out. */
export function listRoutes(): { route: string; isPage: boolean }[] {
  const paths = Object.keys(readManifest<Record<string, string>>('app-paths-manifest.json'))
  return paths
    .filter((path) => !path.startsWith('/_'))
    .map((path) => ({ route: toRoute(path), isPage: path.endsWith('/page') }))
}

const readManifest = <Manifest>(name: string): Manifest =>
  JSON.parse(readFileSync(join(buildFolder(), 'server', name), 'utf8')) as Manifest

const toRoute = (path: string): string => path.replace(/\/\([^)]+\)/g, '').replace(/\/(page|route)$/, '') || '/'
