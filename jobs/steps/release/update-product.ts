import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, type Stats } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { extract, type ReadEntry } from 'tar'
import { holdOut } from './hold-out'
import { becomesReady, fallsSilent, type Installation, runLine, runProduct } from './run-product'
import { type BundleFault, findBundleFault, productName } from './sums'

export type UpdateEnd =
  | { kind: 'updated'; from: string; to: string; previous: string; backup: string }
  | { kind: 'refused'; fault: BundleFault | { kind: 'unreadable' | 'older' } }
  | { kind: 'notBackedUp'; output: string }
  /** Something still answers after the stop; nothing was changed. */
  | { kind: 'notStopped'; output: string }
  /** `isBack`: whether the version before answers again, on its data as they were. */
  | { kind: 'rolledBack'; to: string; why: string; isBack: boolean; backup: string }

const readableByAll = 0o022

/** `isOlderMeant`: an earlier version is taken too. */
type Options = { keyFile?: string; patience?: number; isOlderMeant?: boolean }

/**
 * Puts the product of a bundle in the place of the installed one: looks the bundle through, backs up with the version that is there, stops it, changes the folders,
 * starts, and waits until it is ready. Where anything of that fails, the folders change back, and the data too, from the backup.
 */
export async function updateProduct(
  bundle: string,
  installed: Installation,
  options: Options = {},
): Promise<UpdateEnd> {
  const coming = mkdtempSync(join(dirname(installed.folder), '.update-'))
  try {
    const fault = await unpack(bundle, coming, options.keyFile)
    if (fault) return { kind: 'refused', fault }
    // An earlier one bears a true signature too, and faults that were mended since.
    if (!options.isOlderMeant && isOlder(readVersion(join(coming, productName)), readVersion(installed.folder)))
      return { kind: 'refused', fault: { kind: 'older' } }
    const backup = join(installed.dataDir, 'backups', `before-update-${stamp()}.tar.gz`)
    const { code, output } = await runProduct(installed, 'backup', [backup])
    if (code) return { kind: 'notBackedUp', output }
    return await holdOut(() => changeOver(join(coming, productName), installed, backup, options.patience))
  } finally {
    rmSync(coming, { recursive: true, force: true })
  }
}

// The sums, and so the signature, say nothing of owners and rights: nobody else's file, none that runs as its owner, none that others write.
function plainRights(_: string, entry: Stats | ReadEntry): boolean {
  entry.mode = 'type' in entry && entry.type !== 'Directory' && !((entry.mode ?? 0) & runs) ? 0o644 : 0o755
  return true
}
const runs = 0o100

async function unpack(
  bundle: string,
  folder: string,
  keyFile?: string,
): Promise<BundleFault | { kind: 'unreadable' } | null> {
  // The service runs the program as another user than whoever puts it there, whose own habit may be to let nobody read.
  const usual = process.umask(readableByAll)
  try {
    await extract({ file: resolve(bundle), cwd: folder, strict: true, preserveOwner: false, filter: plainRights })
  } catch {
    return { kind: 'unreadable' }
  } finally {
    process.umask(usual)
  }
  return findBundleFault(folder, keyFile)
}

async function changeOver(
  coming: string,
  installed: Installation,
  backup: string,
  patience?: number,
): Promise<UpdateEnd> {
  const [from, to] = [readVersion(installed.folder), readVersion(coming)]
  const previous = `${installed.folder}.previous`
  const stopped = await runLine(installed.stop)
  if (!(await fallsSilent(installed, patience))) return { kind: 'notStopped', output: stopped.output }
  const why = await putIn(coming, installed, previous, patience)
  if (why === null) return { kind: 'updated', from, to, previous, backup }
  const restored = await goBack(coming, installed, previous, backup)
  const isBack = !restored.code && (await becomesReady(installed, patience))
  return { kind: 'rolledBack', to, why: why || restored.output, isBack, backup }
}

/** Changes the folders and starts; gives why it is not ready, null where it is. */
async function putIn(
  coming: string,
  installed: Installation,
  previous: string,
  patience?: number,
): Promise<string | null> {
  try {
    rmSync(previous, { recursive: true, force: true })
    renameSync(installed.folder, previous)
    renameSync(coming, installed.folder)
  } catch (error) {
    return String(error)
  }
  const { code, output } = await runLine(installed.start)
  return !code && (await becomesReady(installed, patience)) ? null : output
}

// However far it came: only where the new version had a start may the data be other than they were.
async function goBack(coming: string, installed: Installation, previous: string, backup: string) {
  const hadStart = existsSync(installed.folder) && !existsSync(coming)
  if (hadStart) {
    await runLine(installed.stop)
    renameSync(installed.folder, coming)
  }
  if (!existsSync(installed.folder)) renameSync(previous, installed.folder)
  const restored = hadStart ? await runProduct(installed, 'restore', [backup, '--replace']) : { code: 0, output: '' }
  await runLine(installed.start)
  return restored
}

// By its numbers alone: of what comes before a release the order says nothing.
const isOlder = (version: string, than: string): boolean =>
  numbersOf(version).localeCompare(numbersOf(than), 'en', { numeric: true }) < 0
const numbersOf = (version: string): string => version.split('-')[0] ?? ''

const stamp = (): string => new Date().toISOString().replace(/[:.]/g, '-')

function readVersion(folder: string): string {
  const path = join(folder, 'package.json')
  const { version } = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { version?: string }) : {}
  return version ?? basename(folder)
}
