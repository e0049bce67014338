import { afterEach, expect, it, vi } from 'vitest'
import { forgetEnv } from '@/env'
import { seal, unseal } from './seal'

const setSecret = (sign: string) => {
  vi.stubEnv('NEXTAUTH_SECRET', sign.repeat(40))
  forgetEnv()
}
afterEach(() => {
  vi.unstubAllEnvs()
  forgetEnv()
})

it('gives a text back to its owner alone, and tells nothing of it', () => {
  setSecret('a')
  const sealed = seal('JBSWY3DPEHPK3PXP', 'u1')
  expect(sealed).not.toContain('JBSWY3DP')
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('JBSWY3DP')
  expect(seal('JBSWY3DPEHPK3PXP', 'u1')).not.toBe(sealed)
  expect(unseal(sealed, 'u1')).toBe('JBSWY3DPEHPK3PXP')
  expect(unseal(sealed, 'u2')).toBeUndefined()
})

it('opens nothing that was changed, cut or sealed under another secret', () => {
  setSecret('a')
  const sealed = seal('JBSWY3DPEHPK3PXP', 'u1')
  const changed = Buffer.from(sealed, 'base64url')
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  expect(unseal(changed.toString('base64url'), 'u1')).toBeUndefined()
  for (const length of [0, 5, 20, sealed.length - 2]) expect(unseal(sealed.slice(0, length), 'u1')).toBeUndefined()
  setSecret('b')
  expect(unseal(sealed, 'u1')).toBeUndefined()
})
