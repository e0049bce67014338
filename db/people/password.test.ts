import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './password'

test('a password verifies against its own argon2id hash and no other does', async () => {
  const hashed = await hashPassword('Lvyue#2024')
  expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(hashed, 'Lvyue#2024')).toBe(true)
  expect(await verifyPassword(hashed, 'Lvyue#2025')).toBe(false)
})

test('the same password hashes differently each time', async () => {
  expect(await hashPassword('Lvyue#2024')).not.toBe(await hashPassword('Lvyue#2024'))
})

test('an unreadable hash refuses instead of failing', async () => {
  expect(await verifyPassword('', 'Lvyue#2024')).toBe(false)
})
