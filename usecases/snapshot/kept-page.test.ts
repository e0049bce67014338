import { beforeAll, expect, it, vi } from 'vitest'
import { transaction } from '@/db/client'
import { snapshots } from '@/db/schema'
import { listPublished } from '@/db/snapshot/public-pages'
import { useTestDatabase } from '@/db/testing'
import { makePublicData, writePublicData } from '@/domain/snapshot/public-data'
import { createSnapshot } from '@/domain/snapshot/testing'
import { actorOf, makeDistrict } from '../testing/make-district'
import { openPublicPage } from './open-public-page'
import { readPublic } from './read-public'

vi.mock('@/db/snapshot/public-pages', { spy: true })

useTestDatabase()
const now = '2026-10-08T02:00:00.000Z'
const open = () => openPublicPage(actorOf('director'), { unitId: 'district', isOpen: true }, now)
const publish = (number: number) => {
  const snapshot = createSnapshot({ id: `s${number}`, state: 'published', number, publishedOn: '2026-10-08' })
  const facts = { number, publishedOn: '2026-10-08', bodyName: '云溪区', issuer: '云溪区', nameOf: () => '完成' }
  const data = writePublicData(makePublicData(snapshot, facts))
  return transaction((tx) => tx.insert(snapshots).values({ ...snapshot, data, hash: `h${number}` }))
}
const readFirst = async () =>
  (await readPublic(['district', '2025', '1'], { language: 'zh', isCare: false }))?.body ?? ''

beforeAll(async () => {
  await makeDistrict()
  await publish(1)
  await open()
})

it('tells of a correction that was published while the page was asked for', async () => {
  const { listPublished: list } =
    await vi.importActual<typeof import('@/db/snapshot/public-pages')>('@/db/snapshot/public-pages')
  vi.mocked(listPublished).mockImplementationOnce(async (on, unitId, year) => {
    const before = await list(on, unitId, year)
    await publish(2)
    await open()
    return before
  })
  await readFirst()
  expect(await readFirst()).toContain('href="/public/district/2025/2"')
})
