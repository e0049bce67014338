import type { IncomingMessage } from 'node:http'
import { beforeAll, expect, it } from 'vitest'
import { addToken } from '@/db/access/access-tokens'
import { hashToken } from '@/db/access/hash-token'
import { transaction } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import type { TokenUse } from '@/domain/access/access-token'
import { makeDistrict, testNow } from '@/usecases/testing/make-district'
import { findTokenUser } from './find-token-user'

useTestDatabase()
beforeAll(makeDistrict)

const ask = (url: string, token: string) =>
  findTokenUser({ url, headers: { authorization: `Bearer ${token}` } } as IncomingMessage, testNow)
const give = (token: string, use: TokenUse) =>
  transaction((tx) =>
    addToken(
      tx,
      { userId: 'handler', membershipId: 'm-handler', use, name: 'x', lastDay: null },
      hashToken(token),
      testNow,
    ),
  )

it('a long body is taken of a token for acting, at the interface for programs alone', async () => {
  await give('jn_write', 'write')
  await give('jn_read', 'read')
  expect(await ask('/api/v1/tasks/x/evidence', 'jn_write')).toBe('handler')
  expect(await ask('/tasks/x/evidence', 'jn_write')).toBeUndefined()
  expect(await ask('/api/v1/tasks/x/evidence', 'jn_read')).toBeUndefined()
  expect(await ask('/api/v1/tasks/x/evidence', 'jn_none')).toBeUndefined()
})
