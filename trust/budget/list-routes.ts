import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Every address that the product answers, as its folders in app/ say: `/tasks/[id]`, `/api/export/ledger.csv`. */
export function listRoutes(): string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /(^|[\\/])(page\.tsx|route\.ts)$/.test(file))
    .map(
      (file) =>
        join('/', dirname(file))
          .replaceAll('\\', '/')
          .replace(/\/\([^)]*\)/g, '') || '/',
    )
    .sort()
}
