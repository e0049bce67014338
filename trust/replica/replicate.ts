import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { isRunning, pause } from '../steps/run-server'

/** The folders of a data folder's copy, as the settings of deploy/jiannuo-replica.service name them. */
export type ReplicaPlace = { dataDir: string; replicaDir: string }
export type Replication = { said: () => string; isRunning: () => boolean; kill: () => Promise<void> }

const litestream = process.env.LITESTREAM_PATH || 'litestream'
/** Seconds between two copies of files and anchor, shorter than the unit's so that a drill sees many. */
export const copySeconds = 3

/** The version of litestream on this machine, by LITESTREAM_PATH or its usual name; null where there is none. */
export function findLitestream(): string | null {
  const { status, stdout } = spawnSync(litestream, ['version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

/** Whether files can be copied as deploy/copy-beside.sh does. */
export const hasRsync = (): boolean => spawnSync('rsync', ['--version']).status === 0

/** Starts the very line of deploy/jiannuo-replica.service on these folders. */
export function startReplication(place: ReplicaPlace): Replication {
  const [program = '', ...args] = readStartLine()
  const child = spawn(program, args, { env: environmentOf(place), detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said = (said + part).slice(-20_000)
    })
  const { pid = 0 } = child
  const kill = async () => {
    // With the script that it started.
    if (isRunning(pid)) process.kill(-pid, 'SIGKILL')
    while (child.exitCode === null && child.signalCode === null) await pause(10)
  }
  return { said: () => said.trim(), isRunning: () => isRunning(pid), kill }
}

/** Restores the newest copy of the database into a file, as the documentation says. */
export function restoreReplica(place: ReplicaPlace, file: string): { code: number | null; output: string } {
  const args = ['restore', '-config', 'deploy/litestream.yml', '-o', file, `${place.dataDir}/jiannuo.db`]
  const { status, stdout, stderr } = spawnSync(litestream, args, { env: environmentOf(place), encoding: 'utf8' })
  return { code: status, output: `${stdout}${stderr}`.trim() }
}

const environmentOf = ({ dataDir, replicaDir }: ReplicaPlace) => ({
  ...process.env,
  DATA_DIR: dataDir,
  REPLICA_DIR: replicaDir,
  COPY_SECONDS: String(copySeconds),
})

// What stands in quotes is one word.
function readStartLine(): string[] {
  const [, line = ''] = /^ExecStart=(.*)$/m.exec(readFileSync('deploy/jiannuo-replica.service', 'utf8')) ?? []
  const here = line.replace('/usr/local/bin/litestream', litestream).replaceAll('/opt/jiannuo', process.cwd())
  return [...here.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}
