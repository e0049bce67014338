import { existsSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { env, forgetEnv } from '@/env'
import { useTestDatabase } from '../testing'
import { storeFile } from './file-store'

useTestDatabase()

let scanner: Server | undefined
afterEach(() => {
  scanner?.close()
  vi.useRealTimers()
  vi.unstubAllEnvs()
  forgetEnv()
})

const virus = 'X5O-a-harmless-stand-in'

test('what the scanner lets through is kept, whatever its size; what it finds something in is not, and is named', async () => {
  await listen((bytes) => (bytes.includes(virus) ? 'stream: Test.Signature-1 FOUND\0' : 'stream: OK\0'))
  const large = Buffer.alloc(300_000, 'x')
  expect((await storeFile(large)).size).toBe(300_000)
  const infected = Buffer.concat([large, Buffer.from(virus)])
  await expect(storeFile(infected)).rejects.toMatchObject({
    code: 'fileInfected',
    facts: { signature: 'Test.Signature-1' },
  })
  expect(listKept()).toHaveLength(1)
})

test('a file that was kept before its signature was known is refused when it comes again', async () => {
  const bytes = Buffer.from(virus)
  await storeFile(bytes)
  await listen(() => 'stream: Test.Signature-1 FOUND\0')
  await expect(storeFile(bytes)).rejects.toMatchObject({ code: 'fileInfected' })
})

test.each([
  ['hangs up', ''],
  ['has had enough', 'INSTREAM size limit exceeded. ERROR\0'],
  ['says something else', 'stream: FOUND nothing\0'],
])('nothing is kept unchecked where the scanner %s', async (_, answer) => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const before = listKept()
  await listen(() => answer)
  await expect(storeFile(Buffer.from('佐证'))).rejects.toMatchObject({ code: 'scannerSilent' })
  expect(listKept()).toEqual(before)
})

test('nor where none is running', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  setScanner('127.0.0.1:1')
  await expect(storeFile(Buffer.from('佐证'))).rejects.toMatchObject({ code: 'scannerSilent' })
})

test('a scanner that says or takes a byte now and then is not waited for without end', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  let isOver = false
  await serve((socket) => {
    const drip = setInterval(() => socket.write('.'), 5)
    socket
      .on('error', () => {})
      .on('close', () => {
        isOver = true
        clearInterval(drip)
      })
  })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const kept = storeFile(Buffer.alloc(5_000_000, 'x'))
  const refused = expect(kept).rejects.toMatchObject({ code: 'scannerSilent' })
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
  await vi.advanceTimersByTimeAsync(30_000)
  await refused
  await vi.waitFor(() => expect(isOver).toBe(true))
})

test('an answer counts whole, though the connection is held open or broken off behind it', async () => {
  await serve((socket) => {
    socket.write('stream: Test.')
    socket.once('data', () => socket.write('Signature-2 FOUND\0'))
  })
  await expect(storeFile(Buffer.from('佐证'))).rejects.toMatchObject({ facts: { signature: 'Test.Signature-2' } })
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  await serve((socket) => {
    socket
      .on('error', () => {})
      .pause()
      .write('INSTREAM size limit exceeded. ERROR\0')
    setTimeout(() => socket.destroy(), 50)
  })
  await expect(storeFile(Buffer.alloc(5_000_000, 'x'))).rejects.toMatchObject({ code: 'scannerSilent' })
  expect(said.mock.lastCall?.[0]).toContain('size limit exceeded')
})

test('nothing is clean of which the scanner has not had the end, nor by half an answer', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const before = listKept()
  await serve((socket) =>
    socket
      .on('error', () => {})
      .pause()
      .write('stream: OK\0'),
  )
  await expect(storeFile(Buffer.alloc(5_000_000, 'y'))).rejects.toMatchObject({ code: 'scannerSilent' })
  await serve((socket) => socket.resume().write('stream: O', () => socket.destroy()))
  await expect(storeFile(Buffer.from('佐证'))).rejects.toMatchObject({ code: 'scannerSilent' })
  await serve((socket) =>
    socket
      .resume()
      .on('error', () => {})
      .write('x'.repeat(50_000)),
  )
  await expect(storeFile(Buffer.from('佐证'))).rejects.toMatchObject({ code: 'scannerSilent' })
  expect(listKept()).toEqual(before)
})

test('many at once have a connection each, and leave none behind', async () => {
  const name = (bytes: Buffer) => /virus-\d+/.exec(bytes.toString())?.[0]
  await listen((bytes) => (name(bytes) ? `stream: ${name(bytes)} FOUND\0` : 'stream: OK\0'))
  const files = Array.from({ length: 40 }, (_, at) => Buffer.from(at % 2 ? `clean-${at}` : `virus-${at}`))
  const ends = await Promise.allSettled(files.map(storeFile))
  expect(ends.map((end) => (end.status === 'fulfilled' ? 'kept' : end.reason.facts.signature))).toEqual(
    files.map((bytes) => name(bytes) ?? 'kept'),
  )
  await vi.waitFor(async () => expect(await countOpen()).toBe(0))
})

const countOpen = () => new Promise<number>((resolve) => scanner?.getConnections((_, count) => resolve(count)))

/** A scanner that takes the pieces apart as clamd's manual has them. */
const listen = (judge: (bytes: Buffer) => string) => serve((socket) => void answer(socket, judge))

async function serve(take: (socket: Socket) => unknown): Promise<void> {
  const path = join(env().dataDir, 'clamd.socket')
  scanner?.close()
  rmSync(path, { force: true })
  scanner = createServer(take)
  await new Promise<void>((resolve) => scanner?.listen(path, resolve))
  setScanner(path)
}

async function answer(socket: Socket, judge: (bytes: Buffer) => string): Promise<void> {
  const command = 'zINSTREAM\0'
  let came = Buffer.alloc(0)
  for await (const part of socket) {
    came = Buffer.concat([came, part])
    const pieces = takeApart(came.subarray(command.length))
    if (!pieces) continue
    socket.end(came.subarray(0, command.length).toString() === command ? judge(pieces) : 'UNKNOWN COMMAND\0')
    return
  }
}

function takeApart(rest: Buffer): Buffer | undefined {
  const pieces: Buffer[] = []
  for (let at = 0; at + 4 <= rest.length; ) {
    const length = rest.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(rest.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

const listKept = (): string[] =>
  existsSync(env().filesDir)
    ? readdirSync(env().filesDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/'))
    : []

function setScanner(address: string): void {
  vi.stubEnv('CLAMD', address)
  forgetEnv()
}
