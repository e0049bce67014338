// @ts-check
// `npm start`. The starter is bundled with the build, since reading it source by source takes a second of every start;
// where the build is stale or missing, the sources themselves build and start.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const bundle = resolve(join(process.env.NEXT_DIST_DIR || '.next', 'starter.mjs'))
const built = existsSync(bundle) ? await import(pathToFileURL(bundle).href) : undefined
if (built?.isBuilt()) await built.startBuilt()
else {
  await import('tsx')
  await import(pathToFileURL(resolve('jobs/start.ts')).href)
}
