import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runPackage } from './run-command'
import { Stop } from './run-job'
import { inEach, say } from './say'

const folders = [
  'app',
  'auth',
  'db',
  'domain',
  'drizzle',
  'formats',
  'i18n',
  'jobs/steps',
  'public',
  'reader',
  'ui',
  'usecases',
]
const files = ['env.ts', 'instrumentation.ts', 'next.config.js', 'package-lock.json', 'tsconfig.json']

/** Where the build lies. */
export const buildFolder = (): string => process.env.NEXT_DIST_DIR || '.next'

/** Builds unless the build was made of exactly these sources; a build that fails is a `Stop`. */
export async function ensureBuild(): Promise<void> {
  const hash = hashSources()
  if (isBuilt(hash)) return
  if (!existsSync('node_modules/typescript')) throw new Stop(inEach((words) => words.buildNeeds))
  say((words) => words.building)
  rmSync(hashPath(), { force: true })
  const settings = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const { code } = await runPackage('next', ['build'], { settings, show: true })
  if (code) throw new Stop(inEach((words) => words.buildFailed))
  const { bundleReading, bundleStarter } = await import('./bundle-processes')
  await bundleStarter(join(buildFolder(), 'starter.mjs'))
  await bundleReading(join(buildFolder(), 'reading'))
  writeFileSync(hashPath(), hash)
}

/** Whether the build that lies there was made of exactly these sources. */
export const isBuilt = (hash = hashSources()): boolean => readBuiltHash() === hash

const hashPath = (): string => join(buildFolder(), 'sources.sha256')

const readBuiltHash = (): string | undefined => (existsSync(hashPath()) ? readFileSync(hashPath(), 'utf8') : undefined)

/** One hash over path and content of everything that a build is made of. */
export function hashSources(root = '.'): string {
  const hash = createHash('sha256')
  for (const path of listBuildSources(root)) {
    const content = createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex')
    hash.update(`${path}\0${content}\n`)
  }
  return hash.digest('hex')
}

function listBuildSources(root: string): string[] {
  const inside = folders.flatMap((folder) => listNames(join(root, folder)).map((name) => `${folder}/${name}`))
  return [...inside, ...files.filter((file) => existsSync(join(root, file)))].sort()
}

// Tests are not built.
function listNames(folder: string): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  return entries
    .filter((entry) => entry.isFile() && !/[.]test[.]/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}
