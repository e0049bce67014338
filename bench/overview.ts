import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { tasks: { type: 'string' }, beside: { type: 'string' }, data: { type: 'string' } },
})
const asking = resolve('bench/ask-overview.ts')

/**
 * `npm run bench:overview -- [--tasks 10000] [--beside ../old] [--data FOLDER]`: processor time of the overview in a process of its own,
 * without server and network: the first of a process, right after a change to one task, as of a day that is over. `tasks` are those of
 * five years; `beside`: another checkout with its packages installed; `data`: where seeded tasks are kept for the next time.
 */
function run(): void {
  const scratch = mkdtempSync(join(tmpdir(), 'jiannuo-bench-'))
  try {
    const data = resolve(values.data ?? join(scratch, 'seeded'))
    if (!existsSync(join(data, 'jiannuo.db'))) runIn('.', ['bench/seed.ts', values.tasks ?? '10000'], data)
    console.log(
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}`,
    )
    const sides = [...(values.beside ? [['old', values.beside] as const] : []), ['new', '.'] as const]
    for (const [name, folder] of sides) {
      const own = join(scratch, name)
      cpSync(data, own, { recursive: true })
      print(name, JSON.parse(runIn(folder, [asking], own)))
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function runIn(folder: string, command: string[], dataDir: string): string {
  return execFileSync(process.execPath, ['--import', 'tsx', ...command], {
    cwd: folder,
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
}

type Told = Record<
  'first' | 'firstTurn' | 'megabytes' | 'warm' | 'changed' | 'lately' | 'latelyTurn' | 'longAgo' | 'longAgoTurn',
  number
>

function print(name: string, told: Told): void {
  const ms = (time: number): string => (time < 100 ? time.toFixed(1) : time.toFixed(0))
  console.log(
    `${name}: first ${ms(told.first)} ms (longest turn ${ms(told.firstTurn)}), heap then ${told.megabytes} MB; warm ${ms(told.warm)}, after a change ${ms(told.changed)}; ` +
      `as of twenty days ago ${ms(told.lately)} (${ms(told.latelyTurn)}), of one before all changes ${ms(told.longAgo)} (${ms(told.longAgoTurn)})`,
  )
}

run()
