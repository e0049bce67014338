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

/** A scanner that takes the pieces apart as clamd's manual has them. */
async function listen(judge: (bytes: Buffer) => string): Promise<void> {
  const path = join(env().dataDir, 'clamd.socket')
  rmSync(path, { force: true })
  scanner = createServer((socket) => void answer(socket, judge))
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
