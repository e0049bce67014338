import { expect, it } from 'vitest'
import { keptInside, kindOfNotice } from '@/domain/notice/kinds'
import { notices } from './notices'

it('every notice that has words is of one kind that people choose by, or is said in the application alone', () => {
  const all = Object.keys(notices.kinds)
  const lost = all.filter((notice) => (kindOfNotice(notice) === undefined) !== keptInside.includes(notice))
  expect(lost).toEqual([])
})
