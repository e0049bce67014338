import { expect, test } from 'vitest'
import { reader, transaction } from '@/db/client'
import { once } from '@/db/once'
import { requests } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { tidyInstallation } from './tidy-installation'

useTestDatabase()

test('ids of forms sent more than 30 days ago are removed, later ones still count once', async () => {
  const send = (requestId: string, at: string) =>
    transaction((tx) => once(tx, { userId: 'u1', requestId, at }, async () => ({ id: requestId })))
  await send('old', '2026-01-30T01:59:59.000Z')
  await send('new', '2026-02-01T02:00:00.000Z')
  await tidyInstallation('2026-03-02T02:00:00.000Z')
  expect((await reader().select().from(requests)).map(({ id }) => id)).toEqual(['u1:new'])
})
