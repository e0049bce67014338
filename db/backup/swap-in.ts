import { access, mkdir, open, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { env } from '@/env'
import { auditAnchorName } from '../audit/audit-anchor'
import { auditKeyName } from '../audit/audit-key'
import { writeFileDurably } from '../files/write-file-durably'

const databaseName = 'jiannuo.db'
const coming = [databaseName, 'files', auditKeyName, auditAnchorName]
const going = [...coming, `${databaseName}-wal`, `${databaseName}-shm`]

const shape = z.object({ staged: z.string(), aside: z.string(), isAside: z.boolean() })
/** How far a swap has come, kept in a file beside the data: names of the two folders in it, and whether all that was there is aside. */
type Swap = z.infer<typeof shape>

const swapPath = (): string => join(env().dataDir, 'restore-under-way')

/**
 * Puts an unpacked backup, a folder in the data folder, in the place of what is there, which moves to the folder `aside` in
 * it. Each step comes after a note of it on the disk: a crash between any two leaves what `finishSwap` completes. What cannot
 * be moved aside is an error, after which all is where it was.
 */
export async function swapIn(staged: string, aside: string): Promise<void> {
  try {
    for await (const _step of stepThrough({ staged: basename(staged), aside: basename(aside), isAside: false }));
  } catch (error) {
    if (!(await readSwap())?.isAside) await moveBack(aside)
    throw error
  }
}

async function moveBack(aside: string): Promise<void> {
  for (const name of going) {
    const place = join(env().dataDir, name)
    if (!(await exists(place))) await move(join(aside, name), place)
  }
  await rm(swapPath(), { force: true })
}

/** Completes a swap that a crash cut short; call it before the database is opened. True where there was one. */
export async function finishSwap(): Promise<boolean> {
  const swap = await readSwap()
  if (!swap) return false
  for await (const _step of stepThrough(swap));
  return true
}

/** The steps of a swap from where it stands, one after the other; each may be done again. */
export async function* stepThrough(swap: Swap): AsyncGenerator<void> {
  const { dataDir } = env()
  const [staged, aside] = [join(dataDir, swap.staged), join(dataDir, swap.aside)]
  if (!swap.isAside) {
    yield note(swap)
    await mkdir(aside, { recursive: true, mode: 0o700 })
    for (const name of going) yield move(join(dataDir, name), join(aside, name))
    await sync(aside)
    yield note({ ...swap, isAside: true })
  }
  for (const name of coming) yield move(join(staged, name), join(dataDir, name))
  await sync(dataDir)
  yield rm(swapPath(), { force: true })
  await rm(staged, { recursive: true, force: true })
  // Where there was nothing, nothing lies aside.
  await rmdir(aside).catch(() => undefined)
}

const note = (swap: Swap): void => writeFileDurably(swapPath(), JSON.stringify(swap))

async function move(from: string, to: string): Promise<void> {
  if (await exists(from)) await rename(from, to)
}

async function readSwap(): Promise<Swap | undefined> {
  const text = await readFile(swapPath(), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : shape.parse(JSON.parse(text))
}

async function sync(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
