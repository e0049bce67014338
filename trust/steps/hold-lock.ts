import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

const holding = `
const database = require('better-sqlite3')(process.argv[1])
database.pragma('locking_mode = exclusive')
database.pragma('busy_timeout = 5000')
try { database.exec('begin exclusive') } catch { database.pragma('locking_mode = normal'); database.exec('begin exclusive') }
console.log('held')
setTimeout(() => { database.exec('rollback'); database.close() }, Number(process.argv[2]))
`

/** Another program that holds the database as firmly as it can for so long; comes back once it holds it. */
export async function holdLock(path: string, ms: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', holding, path, String(ms)], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}
