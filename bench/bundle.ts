import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import { loadavg } from 'node:os'
import { eq } from 'drizzle-orm'
import { closeDatabase, reader, transaction } from '@/db/client'
import { storeFile } from '@/db/files/file-store'
import { evidence } from '@/db/schema'
import { logIn } from './forms'
import { keepAsking } from './others/keep-asking'
import { benchPassword, fillDatabase } from './seed'
import { readMemory, type Server } from './server'
import { withServer } from './with-server'

const slowestOther = 300
const mostGrowth = 150

/** `npm run bench:bundle [files] [kilobytes]`: downloads a bundle of 500 files of 1 MB from the built server, while others work. */
async function run(): Promise<void> {
  const [files = 500, kilobytes = 1024] = process.argv.slice(2).map(Number)
  await withServer(
    () => fill(files, kilobytes * 1024),
    (server, openIds) => measure(server, openIds, files),
  )
}

/** Lets so many pieces of evidence be files of their own. */
async function fill(count: number, size: number): Promise<string[]> {
  const { openIds } = await fillDatabase(1000)
  const rows = await reader().select({ id: evidence.id }).from(evidence).limit(count)
  for (const [index, { id }] of rows.entries()) {
    const { hash } = await storeFile(randomBytes(size))
    const file = { kind: 'file' as const, fileHash: hash, fileName: `${index}.pdf`, fileType: 'application/pdf', size }
    await transaction((tx) => tx.update(evidence).set(file).where(eq(evidence.id, id)))
  }
  closeDatabase()
  return openIds
}

async function measure({ base, process: child }: Server, openIds: string[], files: number): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  const cookie = await logIn(agent, base, 'coordinator', benchPassword)
  const paths = ['/', '/tasks', `/tasks/${openIds[0]}`, '/evidence']
  const memory = () => readMemory(child.pid ?? 0) ?? 0
  await keepAsking(base, cookie, paths, () => wait(4000))
  const alone = await keepAsking(base, cookie, paths, () => wait(8000))
  const before = memory()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, memory())
  }, 100)
  const started = performance.now()
  const { result, ...beside } = await keepAsking(base, cookie, paths, () => download(agent, base, cookie))
  const seconds = (performance.now() - started) / 1000
  clearInterval(watch)
  const isGood = result.entries === files + 2 && beside.p99 < slowestOther && most - before < mostGrowth
  console.log(`${files} files, ${(result.bytes / 1e6).toFixed(0)} MB, ${result.entries} entries`)
  console.log(
    `${seconds.toFixed(1)} s, first byte after ${result.firstMs.toFixed(0)} ms, load ${loadavg()[0]?.toFixed(1)}`,
  )
  console.log(`memory ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most`)
  const say = ({ p50, p99, most }: typeof alone | typeof beside) =>
    `p50 ${p50.toFixed(0)}, p99 ${p99.toFixed(0)}, most ${most.toFixed(0)} ms`
  console.log(`others alone ${say(alone)}; beside ${say(beside)}${isGood ? '' : '  FAILED'}`)
  process.exitCode = isGood ? 0 : 1
  agent.destroy()
}

/** `entries`: how many files the end of the zip speaks of; none where it was cut. */
type Download = { bytes: number; entries: number; firstMs: number }

const endSize = 22

function download(agent: Agent, base: string, cookie: string): Promise<Download> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(new URL('/api/export/evidence.zip', base), { agent, headers: { cookie } }, (answer) => {
      const done = { bytes: 0, entries: 0, firstMs: 0 }
      let end = Buffer.alloc(0)
      answer.on('data', (piece: Buffer) => {
        done.firstMs ||= performance.now() - started
        done.bytes += piece.length
        end = Buffer.concat([end, piece]).subarray(-endSize)
      })
      answer.on('end', () =>
        resolve({ ...done, entries: end.readUInt32LE(0) === 0x06054b50 ? end.readUInt16LE(10) : 0 }),
      )
      answer.on('error', reject)
    })
    asked.on('error', reject)
    asked.end()
  })
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

await run()
