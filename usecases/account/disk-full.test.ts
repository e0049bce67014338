import { expect, test } from 'vitest'
import { keepReserve } from '@/db/files/room'
import { useSmallDisk } from '@/db/testing'
import { createPerson, testPassword } from '../testing/create-person'
import { logInAtOnce } from './second-step/log-in-at-once'

const disk = useSmallDisk()

test.skipIf(!disk.isThere)('people log in while the disk is full, right and wrong passwords told apart', async () => {
  await createPerson({ account: 'someone' })
  await keepReserve()
  disk.fill()
  const from = { account: 'someone', address: '10.0.0.1', agent: 'test' }
  const now = '2026-09-15T01:00:00.000Z'
  await expect(logInAtOnce({ code: '', ...from, password: 'wrong' }, now)).rejects.toMatchObject({ code: 'loginWrong' })
  for (let count = 0; count < 5; count++)
    expect((await logInAtOnce({ code: '', ...from, password: testPassword }, now)).sessionId).toBeTruthy()
})
