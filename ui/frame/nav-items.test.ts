import { expect, it } from 'vitest'
import { roles } from '@/domain/people'
import { listNavItems, listPhoneItems } from './nav-items'

it.each(roles)('the phone reaches every page of %s, four of them and more in its bar', (role) => {
  const { bar, more } = listPhoneItems(role, { unread: 0 })
  const reached = [...bar, ...more].map(({ to }) => to)
  expect(reached).toEqual(expect.arrayContaining(listNavItems(role, { unread: 0 }).map(({ to }) => to)))
  expect(new Set(reached).size).toBe(reached.length)
  expect(bar.length).toBeLessThanOrEqual(4)
})

it('a leader has the figures in the bar', () => {
  expect(listPhoneItems('leader', { unread: 0 }).bar.map(({ key }) => key)).toEqual([
    'todo',
    'tasks',
    'overview',
    'notifications',
  ])
})
