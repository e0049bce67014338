import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runPackage } from '../steps/run-command'
import type { Check } from './check'

/** Generates migrations into a copy of drizzle/: a new one there means that a change of db/schema has none yet. */
export const drift: Check = {
  name: 'migrations',
  wayOut: '`npm run migration` writes the missing one; commit it with the schema',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jiannuo-drift-'))
    try {
      cpSync('drizzle', folder, { recursive: true })
      const before = readdirSync(folder)
      const args = ['generate', '--dialect=sqlite', '--schema=./db/schema/index.ts', `--out=${folder}`]
      const { code, output } = await runPackage('drizzle-kit', args)
      const fresh = readdirSync(folder).filter((name) => !before.includes(name))
      const problems = code ? [output] : fresh.map((name) => `db/schema is ahead of drizzle/: ${name} would be new`)
      return { problems, figures: `${before.filter((name) => name.endsWith('.sql')).length} migrations` }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
