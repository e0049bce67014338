import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { env, forgetEnv } from '@/env'
import { finishSwap, stepThrough, swapIn } from './swap-in'

beforeEach(() => {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'jiannuo-swap-'))
  forgetEnv()
})
afterEach(() => rmSync(env().dataDir, { recursive: true, force: true }))

const names = ['jiannuo.db', 'files/aa/bb', 'audit-key', 'audit-head']

function put(folder: string, content: string, of: string[]): void {
  for (const name of of) {
    mkdirSync(join(env().dataDir, folder, name, '..'), { recursive: true })
    writeFileSync(join(env().dataDir, folder, name), `${content} ${name}`)
  }
}

/** What lies where, by its first word. */
const look = (folder: string): Record<string, string> =>
  Object.fromEntries(
    [...names, 'jiannuo.db-wal']
      .filter((name) => existsSync(join(env().dataDir, folder, name)))
      .map((name) => [name, readFileSync(join(env().dataDir, folder, name), 'utf8').split(' ')[0] ?? '']),
  )

const swap = { staged: '.restore-1', aside: 'replaced-1', isAside: false }
const all = (content: string) => Object.fromEntries(names.map((name) => [name, content]))

function layOut(): void {
  put('', 'live', [...names, 'jiannuo.db-wal'])
  put('.restore-1', 'new', names)
}

function expectSwapped(): void {
  expect(look('')).toEqual(all('new'))
  expect(look('replaced-1')).toEqual({ ...all('live'), 'jiannuo.db-wal': 'live' })
  expect(readdirSync(env().dataDir).sort()).toEqual([
    'audit-head',
    'audit-key',
    'files',
    'jiannuo.db',
    'replaced-1',
    'secret',
  ])
}

test('all that came takes the place of all that was there, which lies aside', async () => {
  layOut()
  await swapIn(join(env().dataDir, '.restore-1'), join(env().dataDir, 'replaced-1'))
  expectSwapped()
  expect(await finishSwap()).toBe(false)
})

test('a crash after any step leaves what the next start completes', async () => {
  layOut()
  let steps = 0
  for await (const _step of stepThrough(swap)) steps++
  expect(steps).toBeGreaterThan(10)
  for (let crash = 1; crash <= steps; crash++) {
    for (const name of readdirSync(env().dataDir)) rmSync(join(env().dataDir, name), { recursive: true })
    layOut()
    writeFileSync(join(env().dataDir, 'secret'), '')
    let done = 0
    for await (const _step of stepThrough(swap)) if (++done === crash) break
    await finishSwap()
    if (crash === steps) rmSync(join(env().dataDir, '.restore-1'), { recursive: true, force: true })
    expectSwapped()
  }
})

test('where there was nothing, nothing lies aside', async () => {
  put('.restore-1', 'new', names)
  await swapIn(join(env().dataDir, '.restore-1'), join(env().dataDir, 'replaced-1'))
  expect(look('')).toEqual(all('new'))
  expect(existsSync(join(env().dataDir, 'replaced-1'))).toBe(false)
})

test('what cannot be moved aside is an error after which all is where it was', async () => {
  layOut()
  put('replaced-1', 'in the way', ['files/cc/dd'])
  await expect(swapIn(join(env().dataDir, '.restore-1'), join(env().dataDir, 'replaced-1'))).rejects.toThrow()
  expect(look('')).toEqual({ ...all('live'), 'jiannuo.db-wal': 'live' })
  expect(await finishSwap()).toBe(false)
})
