import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { availableParallelism, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { type BackupSettings, keepingShape, readKeeping } from './env/keeping'
import { type MetricsSettings, metricsShape, readMetrics } from './env/metrics'
import { type Outgoing, outgoingShape, readOutgoing } from './env/outgoing'
import { type ProviderSettings, providerShape, readProvider } from './env/provider'
import { readScanner, type ScannerSettings, scannerShape } from './env/scanner'

const shape = z.object({
  PORT: z.coerce.number({ error: 'must be a number' }).int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  NEXTAUTH_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  NEXTAUTH_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  AUDIT_KEY: z.string().min(32, 'must have 32 characters or more').optional(),
  TRUST_PROXY: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
    )
    .refine((list) => list.every((each) => isIP(each) !== 0), { error: 'must be IP addresses with commas between' }),
  PROCESSES: z.coerce.number({ error: 'must be a number' }).int().min(1).max(64).optional(),
  ALLOW_INSECURE_HTTP: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('0'),
  ...keepingShape,
  ...metricsShape,
  ...outgoingShape,
  ...providerShape,
  ...scannerShape,
})

export type Env = {
  port: number
  host: string
  /** Folder of database, files and secret, absolute. */
  dataDir: string
  databasePath: string
  filesDir: string
  address: string
  secret: string
  /** The key of the trail where it is kept outside the data folder. */
  auditKey?: string
  /** How many processes serve. */
  processes: number
  backups: BackupSettings
  /** Where a monitor may ask for figures; null where nobody may. */
  metrics: MetricsSettings | null
  allowInsecureHttp: boolean
  /** Addresses of reverse proxies on other machines that are believed about whom they pass on. */
  trustedProxies: string[]
  /** Mail server and group robots; nothing leaves the machine by what is not set. */
  outgoing: Outgoing
  /** Where people may log in beside their password. */
  provider: ProviderSettings | null
  /** What looks through incoming files for viruses. */
  scanner: ScannerSettings | null
}

const memoryOfProcess = 1024 ** 3
const mostProcesses = 8

let known: Env | undefined

/** The settings of this process, read once. Throws one line naming the setting, its value and what it must be. */
export function env(): Env {
  known ??= readEnv(process.env)
  return known
}

/** Makes another folder the data folder of this process from now on, for a command that looks at a copy. */
export function moveDataDir(folder: string): void {
  process.env.DATA_DIR = folder
  forgetEnv()
}

/** Forgets what was read, for tests that change the environment. */
export function forgetEnv(): void {
  known = undefined
}

/** Reads and checks settings; throws `Error` with one clear line on the first bad one. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const name = String(issue?.path[0] ?? '')
    throw new Error(
      `${name}=${/SECRET|KEY|TOKEN|PASSPHRASE|SMTP|ROBOT|WEBHOOK/.test(name) ? '…' : source[name]}: ${issue?.message}`,
    )
  }
  const {
    PORT,
    HOST,
    DATA_DIR,
    NEXTAUTH_URL,
    NEXTAUTH_SECRET,
    AUDIT_KEY,
    PROCESSES,
    ALLOW_INSECURE_HTTP,
    TRUST_PROXY,
  } = parsed.data
  const dataDir = resolve(DATA_DIR)
  return {
    port: PORT,
    host: HOST,
    dataDir,
    databasePath: join(dataDir, 'jiannuo.db'),
    filesDir: join(dataDir, 'files'),
    address: NEXTAUTH_URL ?? `http://localhost:${PORT}`,
    secret: NEXTAUTH_SECRET ?? keptSecret(dataDir),
    auditKey: AUDIT_KEY,
    processes: PROCESSES ?? usualProcesses(),
    backups: readKeeping(parsed.data),
    metrics: readMetrics(parsed.data),
    allowInsecureHttp: ALLOW_INSECURE_HTTP === '1',
    trustedProxies: TRUST_PROXY,
    outgoing: readOutgoing(parsed.data),
    provider: readProvider(parsed.data),
    scanner: readScanner(parsed.data),
  }
}

// One for each core, where the memory that this process may use holds them: each comes to some 300 MB, and what people upload is read beside.
function usualProcesses(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / memoryOfProcess), mostProcesses))
}

function keptSecret(dataDir: string): string {
  const path = join(dataDir, 'secret')
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    writeFileSync(path, randomBytes(48).toString('base64url'), { mode: 0o600 })
  }
  return readFileSync(path, 'utf8').trim()
}
