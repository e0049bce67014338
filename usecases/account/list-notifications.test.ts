import { beforeAll, expect, it } from 'vitest'
import { transaction } from '@/db/client'
import { addNotifications, type NewNotification } from '@/db/notices/notifications'
import { useTestDatabase } from '@/db/testing'
import { bundleNotices } from '@/domain/bundle-notices'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { listOwnNotifications } from './list-notifications'
import { viewFrame } from './view-frame'

useTestDatabase()
beforeAll(makeDistrict)

it('many notices of one act are one, in the head of every page and on the page of notices', async () => {
  const told = (kind: string, title: string): NewNotification => ({
    userId: 'head',
    kind,
    facts: { title, by: '李国栋' },
  })
  const rows = ['甲', '乙', '丙'].map((title) => told('register', title))
  await transaction((tx) => addNotifications(tx, [...rows, told('support', '丁')], testNow))
  const { unread, notifications } = await listOwnNotifications(actorOf('head'))
  expect(bundleNotices(notifications)).toHaveLength(2)
  expect(unread).toBe(2)
  expect((await viewFrame(actorOf('head'), testNow)).unread).toBe(2)
})
