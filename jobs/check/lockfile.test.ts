import { expect, test } from 'vitest'
import { listMissing, readLockfile } from './lockfile'
import { readSystems, restoreEntries } from './restore-entries'

const whole = readLockfile()
const isForeign = (path: string) => /swc-darwin|cli-win32|argon2-linux-x64-musl|binding-darwin/.test(path)
const cut = { packages: Object.fromEntries(Object.entries(whole.packages).filter(([path]) => !isForeign(path))) }

test('a lockfile that lost the packages of other systems is found out', () => {
  const names = listMissing(cut).map(({ name }) => name)
  expect(names).toContain('@next/swc-darwin-arm64')
  expect(names).toContain('@node-rs/argon2-linux-x64-musl')
})

test('they come back as they were where an earlier lockfile knew them', () => {
  expect(restoreEntries(cut, whole).packages).toEqual(whole.packages)
})

test('without an earlier lockfile they come back with system, processor and C library from their names', () => {
  const restored = restoreEntries(cut, { packages: {} })
  expect(listMissing(restored)).toEqual([])
  const { version, cpu, libc, os, optional } = whole.packages['node_modules/@node-rs/argon2-linux-x64-musl'] ?? {}
  expect(restored.packages['node_modules/@node-rs/argon2-linux-x64-musl']).toEqual({ version, cpu, libc, os, optional })
})

test.each([
  ['@esbuild/win32-ia32', { os: ['win32'], cpu: ['ia32'] }],
  ['@img/sharp-linuxmusl-arm64', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['lightningcss-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@rolldown/binding-wasm32-wasi', { cpu: ['wasm32'] }],
])('%s says what it is for', (name, expected) => {
  expect(readSystems({ name, version: '1.0.0' })).toMatchObject({ ...expected, version: '1.0.0', optional: true })
})
