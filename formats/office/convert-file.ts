import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a file is and what it is to become, as extensions; `filter` names LibreOffice's own reader of it, so that it guesses nothing. */
export type Conversion = { from: string; to: string; filter?: string; ms: number }

/**
 * A file in another format, by LibreOffice in processes of low priority with a profile of their own and without this process's settings; after
 * `ms` milliseconds all of them are ended. It runs no macro and follows no link. Throws where LibreOffice gives nothing.
 */
export async function convertFile(office: string, bytes: Uint8Array, conversion: Conversion): Promise<Uint8Array> {
  await dropLeftFolders()
  const folder = await mkdtemp(join(tmpdir(), folderName))
  try {
    await writeFile(join(folder, `paper.${conversion.from}`), bytes)
    await writeProfile(join(folder, 'profile', 'user'))
    await convert(office, folder, conversion)
    return await readFile(join(folder, `paper.${conversion.to}`))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const folderName = 'jiannuo-office-'
const longestMs = 600_000

/** A process that is killed amid its work leaves the paper behind. */
async function dropLeftFolders(): Promise<void> {
  const left = (await readdir(tmpdir())).filter((name) => name.startsWith(folderName))
  for (const folder of left.map((name) => join(tmpdir(), name))) {
    const seen = await stat(folder).catch(() => null)
    if (seen && Date.now() - seen.mtimeMs > longestMs)
      await rm(folder, { recursive: true, force: true }).catch(() => {})
  }
}

const scripting = '/org.openoffice.Office.Common/Security/Scripting'
const network = '/org.openoffice.Inet/Settings'
/** No macro, no link, and for what would be fetched all the same a proxy that nobody listens at. */
const settings: [path: string, name: string, value: string][] = [
  [scripting, 'DisableMacrosExecution', 'true'],
  [scripting, 'MacroSecurityLevel', '3'],
  [scripting, 'DisableActiveContent', 'true'],
  [scripting, 'BlockUntrustedRefererLinks', 'true'],
  [network, 'ooInetProxyType', '2'],
  [network, 'ooInetNoProxy', ''],
  ...['HTTP', 'HTTPS', 'FTP'].flatMap((kind): [string, string, string][] => [
    [network, `ooInet${kind}ProxyName`, '127.0.0.1'],
    [network, `ooInet${kind}ProxyPort`, '9'],
  ]),
]

async function writeProfile(folder: string): Promise<void> {
  const items = settings.map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  await mkdir(folder, { recursive: true })
  await writeFile(
    join(folder, 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join('')}</oor:items>`,
  )
}

function convert(office: string, folder: string, { from, to, filter, ms }: Conversion): Promise<void> {
  const words = [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--norestore',
    ...(filter ? [`--infilter=${filter}`] : []),
    '--convert-to',
    to,
    '--outdir',
    folder,
    join(folder, `paper.${from}`),
  ]
  return new Promise((resolve, reject) => {
    const child = startCapped(office, words, folder)
    const end = () => endGroup(child.pid)
    const timer = setTimeout(end, ms)
    process.once('exit', end)
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`))))
    child.once('close', () => {
      clearTimeout(timer)
      process.removeListener('exit', end)
    })
    if (child.pid !== undefined) setPriority(child.pid, 5)
  })
}

// Kibibytes of address space and seconds of work: far above what a report takes, and what ends a process that nobody is left to end.
const caps = 'ulimit -v 6000000 2>/dev/null; ulimit -t 120 2>/dev/null; exec "$0" "$@"'

/** In a group of its own: what LibreOffice starts is ended with it. */
function startCapped(office: string, words: string[], home: string): ChildProcess {
  const { PATH, LANG, NODE_ENV } = process.env
  const env = { PATH, LANG, NODE_ENV, HOME: home }
  return spawn('/bin/sh', ['-c', caps, office, ...words], { env, detached: true, stdio: 'ignore' })
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
