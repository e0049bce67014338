import { generateKeyPairSync } from 'node:crypto'
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { extract } from 'tar'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findFreePort } from '@/trust/steps/run-server'
import { runCommand } from '../run-command'
import { packBundle } from './pack-bundle'
import { type Installation, runLine } from './run-product'
import { updateProduct } from './update-product'

let root = ''
let installed: Installation

const at = (...names: string[]) => join(root, ...names)
const read = (...names: string[]) => readFileSync(at(...names), 'utf8')

// A product as small as can be: it migrates its data at the start, and is ready unless its version says that it is broken.
const server = `
  const { writeFileSync, readFileSync } = require('node:fs')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const data = process.env.DATA_DIR + '/rows'
  writeFileSync(data, readFileSync(data, 'utf8') + ' migrated by ' + version)
  writeFileSync(process.env.DATA_DIR + '/pid', String(process.pid))
  require('node:http').createServer((_, response) => response.writeHead(200).end(
    version.includes('no-json') ? '<h1>error</h1>' : JSON.stringify({ ready: !version.includes('broken'), database: !version.includes('broken'), backup: false })
  )).listen(Number(process.env.PORT), '127.0.0.1')`
const backup = `import { copyFileSync, mkdirSync } from 'node:fs'; import { dirname } from 'node:path'
  if (process.env.DATA_DIR) { mkdirSync(dirname(process.argv[2]), { recursive: true }); copyFileSync(process.env.DATA_DIR + '/rows', process.argv[2]) }`
const restore = `import { copyFileSync } from 'node:fs'
  if (process.argv[3] === '--replace') copyFileSync(process.argv[2], process.env.DATA_DIR + '/rows')`

function makeProduct(folder: string, version: string): void {
  mkdirSync(at(folder, 'jobs'), { recursive: true })
  const manifest = { name: 'small', version, type: 'module' }
  writeFileSync(at(folder, 'package.json'), JSON.stringify(manifest))
  const lock = {
    name: 'small',
    version,
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name: 'small', version } },
  }
  writeFileSync(at(folder, 'package-lock.json'), JSON.stringify(lock))
  writeFileSync(at(folder, 'jobs', 'server.cjs'), server)
  // As esbuild has its program under two names.
  writeFileSync(at(folder, 'jobs', 'tool-a'), 'a'.repeat(3_000_000))
  linkSync(at(folder, 'jobs', 'tool-a'), at(folder, 'jobs', 'tool-b'))
  // As the build names the packages that it leaves outside.
  mkdirSync(at(folder, '.next', 'node_modules'), { recursive: true })
  symlinkSync('../../jobs', at(folder, '.next', 'node_modules', 'jobs-0815'))
  writeFileSync(at(folder, 'jobs', 'backup.ts'), backup)
  writeFileSync(at(folder, 'jobs', 'restore.ts'), restore)
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'jiannuo-update-'))
  makeProduct('app', '1.0.0')
  mkdirSync(at('data'))
  writeFileSync(at('data', 'rows'), 'rows')
  // Where packages are found by a product that brings none along.
  symlinkSync(resolve('node_modules'), at('node_modules'))
  const port = await findFreePort()
  const start = `cd ${at('app')} && DATA_DIR=${at('data')} PORT=${port} ${process.execPath} jobs/server.cjs >/dev/null 2>&1 &`
  const stop = `kill $(cat ${at('data', 'pid')}); sleep 0.3`
  installed = { folder: at('app'), dataDir: at('data'), address: `http://127.0.0.1:${port}`, start, stop }
  await runLine(start)
  await expect.poll(askVersion, { timeout: 15_000 }).toBe(true)
})
afterEach(async () => {
  await runLine(installed.stop)
  rmSync(root, { recursive: true, force: true })
})

const askVersion = () =>
  fetch(installed.address).then(
    () => existsSync(at('data', 'pid')),
    () => false,
  )

async function pack(version: string, key?: string): Promise<string> {
  makeProduct(`v${version}`, version)
  await packBundle(at(`v${version}`), at(`${version}.tar.gz`), key)
  return at(`${version}.tar.gz`)
}

const options = { patience: 4_000 }

test('an update backs up, changes the program, migrates, and keeps what was there before', async () => {
  const bundle = await pack('1.1.0')
  const usual = process.umask(0o077)
  const end = await updateProduct(bundle, installed, options).finally(() => process.umask(usual))
  for (const name of ['package.json', 'jobs', 'jobs/server.cjs'])
    expect(statSync(at('app', name)).mode & 0o044, name).toBe(0o044)
  expect(end).toMatchObject({ kind: 'updated', from: '1.0.0', to: '1.1.0', previous: at('app.previous') })
  expect(read('data', 'rows')).toBe('rows migrated by 1.0.0 migrated by 1.1.0')
  expect(JSON.parse(read('app', 'package.json')).version).toBe('1.1.0')
  expect(JSON.parse(read('app.previous', 'package.json')).version).toBe('1.0.0')
  for (const name of ['tool-a', 'tool-b'])
    expect(statSync(at('app', 'jobs', name))).toMatchObject({ size: 3_000_000, nlink: 1 })
  expect(read('app', '.next', 'node_modules', 'jobs-0815', 'server.cjs')).toBe(server)
  expect(end.kind === 'updated' && readFileSync(end.backup, 'utf8')).toBe('rows migrated by 1.0.0')
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([])
})

test('owners and rights that somebody gave the entries of a bundle come to nothing', async () => {
  await extract({ file: await pack('1.1.0'), cwd: at() })
  const { create } = await import('tar')
  const give = (path: string, entry: { mode?: number; uid?: number; gid?: number }): boolean => {
    Object.assign(entry, {
      uid: 4711,
      gid: 4711,
      mode: path.endsWith('server.cjs') ? 0o104777 : (entry.mode ?? 0) | 0o7022,
    })
    return true
  }
  const names = ['SHA256SUMS', 'sbom.cdx.json', 'LINKS', 'jiannuo']
  await create({ gzip: true, cwd: at(), file: at('given.tar.gz'), filter: give }, names)
  expect(await updateProduct(at('given.tar.gz'), installed, options)).toMatchObject({ kind: 'updated' })
  for (const name of ['', 'jobs', 'jobs/server.cjs', 'package.json']) {
    const { mode, uid } = statSync(at('app', name))
    expect([name, (mode & 0o7022).toString(8), uid]).toEqual([name, '0', process.getuid?.()])
  }
})

test('an update that does not become ready goes back, program and data', async () => {
  const end = await updateProduct(await pack('2.0.0-broken'), installed, options)
  expect(end).toMatchObject({ kind: 'rolledBack', to: '2.0.0-broken', isBack: true })
  expect(JSON.parse(read('app', 'package.json')).version).toBe('1.0.0')
  // As they were before it, and then started by the version before.
  expect(read('data', 'rows')).toBe('rows migrated by 1.0.0 migrated by 1.0.0')
  expect(existsSync(at('app.previous'))).toBe(false)
})

test('an error page is no readiness', async () => {
  const end = await updateProduct(await pack('2.0.0-no-json'), installed, options)
  expect(end).toMatchObject({ kind: 'rolledBack', to: '2.0.0-no-json', isBack: true })
})

test('a step that cannot be done goes back too, and leaves the version before at work on its data', async () => {
  const stop = `${installed.stop}; rm -rf ${at('.update-')}*/jiannuo`
  const end = await updateProduct(await pack('1.1.0'), { ...installed, stop }, options)
  expect(end).toMatchObject({ kind: 'rolledBack', isBack: true, why: expect.stringContaining('ENOENT') })
  expect(JSON.parse(read('app', 'package.json')).version).toBe('1.0.0')
  expect(read('data', 'rows')).toBe('rows migrated by 1.0.0 migrated by 1.0.0')
  expect(readdirSync(root).filter((name) => name.startsWith('.') || name.endsWith('previous'))).toEqual([])
})

test('what does not stop is left as it is', async () => {
  const end = await updateProduct(await pack('1.1.0'), { ...installed, stop: 'echo no such service' }, options)
  expect(end).toEqual({ kind: 'notStopped', output: 'no such service' })
  expect(JSON.parse(read('app', 'package.json')).version).toBe('1.0.0')
  expect(await askVersion()).toBe(true)
})

test('a key pressed and a connection that broke off do not leave it half done', async () => {
  const script = `import { holdOut } from './jobs/steps/release/hold-out.ts'
    await holdOut(async () => {
      for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.kill(process.pid, signal)
      await new Promise((resolve) => setTimeout(resolve, 300))
      console.log('through')
    })
    process.kill(process.pid, 'SIGHUP')
    await new Promise((resolve) => setTimeout(resolve, 5_000))
    console.log('not ended')`
  const { output } = await runCommand(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
  expect(output.trim()).toBe('through')
})

test('an earlier version is put in only where that is meant', async () => {
  const bundle = await pack('0.9.10')
  expect(await updateProduct(bundle, installed, options)).toEqual({ kind: 'refused', fault: { kind: 'older' } })
  expect(readdirSync(at('data')).sort()).toEqual(['pid', 'rows'])
  const meant = { ...options, isOlderMeant: true }
  expect(await updateProduct(bundle, installed, meant)).toMatchObject({ kind: 'updated', to: '0.9.10' })
  expect(await updateProduct(await pack('0.10.0'), installed, options)).toMatchObject({ kind: 'updated' })
})

test('a backup that fails ends the update before anything was touched', async () => {
  writeFileSync(at('app', 'jobs', 'backup.ts'), "console.error('no room'); process.exit(1)")
  const end = await updateProduct(await pack('1.1.0'), installed, options)
  expect(end).toEqual({ kind: 'notBackedUp', output: 'no room' })
  expect(read('data', 'rows')).toBe('rows migrated by 1.0.0')
  expect(await askVersion()).toBe(true)
})

const link = 'jiannuo/.next/node_modules/jobs-0815'
const keys = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  writeFileSync(at('private.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(at('public.pem'), publicKey.export({ type: 'spki', format: 'pem' }))
}

test('a signed bundle is taken by its key, and no other', async () => {
  keys()
  const bundle = await pack('1.1.0', at('private.pem'))
  const signed = { ...options, keyFile: at('public.pem') }
  keys()
  expect(await updateProduct(bundle, installed, signed)).toEqual({ kind: 'refused', fault: { kind: 'signature' } })
  const unsigned = await pack('1.2.0')
  expect(await updateProduct(unsigned, installed, signed)).toEqual({ kind: 'refused', fault: { kind: 'unsigned' } })
  expect(await updateProduct(await pack('1.3.0', at('private.pem')), installed, signed)).toMatchObject({
    kind: 'updated',
  })
})

test.each<[string, (folder: string) => void, object]>([
  [
    'changed',
    (folder) => writeFileSync(join(folder, 'jiannuo/jobs/server.cjs'), 'evil'),
    { path: 'jiannuo/jobs/server.cjs' },
  ],
  ['missing', (folder) => rmSync(join(folder, 'jiannuo/jobs/backup.ts')), { path: 'jiannuo/jobs/backup.ts' }],
  [
    'added',
    (folder) => cpSync(join(folder, 'SHA256SUMS'), join(folder, 'jiannuo/evil.js')),
    { path: 'jiannuo/evil.js' },
  ],
  ['missing', (folder) => rmSync(join(folder, link)), { path: link }],
  ['added', (folder) => symlinkSync('jobs', join(folder, 'jiannuo/evil')), { path: 'jiannuo/evil' }],
  // A link with the right content behind it: what it leads to can be changed after it was looked at.
  [
    'changed',
    (folder) => {
      rmSync(join(folder, 'jiannuo/jobs/tool-a'))
      symlinkSync('tool-b', join(folder, 'jiannuo/jobs/tool-a'))
    },
    { path: 'jiannuo/jobs/tool-a' },
  ],
  [
    'missing',
    (folder) => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
      writeFileSync(join(folder, 'SHA256SUMS'), '')
    },
    { path: 'jiannuo/package.json' },
  ],
  ['sums', (folder) => rmSync(join(folder, 'SHA256SUMS')), { path: 'SHA256SUMS' }],
])('refuses a bundle in which something is %s, and touches nothing', async (kind, spoil, more) => {
  const bundle = await pack('1.1.0')
  mkdirSync(at('spoilt'))
  await extract({ file: bundle, cwd: at('spoilt') })
  spoil(at('spoilt'))
  const { create } = await import('tar')
  await create({ gzip: true, cwd: at('spoilt'), file: at('spoilt.tar.gz') }, readdirSync(at('spoilt')))
  expect(await updateProduct(at('spoilt.tar.gz'), installed, options)).toEqual({
    kind: 'refused',
    fault: { kind, ...more },
  })
  writeFileSync(at('cut.tar.gz'), readFileSync(bundle).subarray(0, -40))
  expect(await updateProduct(at('cut.tar.gz'), installed, options)).toEqual({
    kind: 'refused',
    fault: { kind: 'unreadable' },
  })
  expect(readdirSync(at('data')).sort()).toEqual(['pid', 'rows'])
})
