import { expect, test } from 'vitest'
import { type Role, roles } from '@/domain/people'
import { isReviewer } from '@/domain/task/waits-for'
import { dictionaryOf, locales } from '.'

test.each(locales)('in %s the figure of what waits for a reviewer is named for every role that reviews', (locale) => {
  const names: Partial<Record<Role, string>> = dictionaryOf(locale).overview.review
  const reviewers = roles.filter((role) => isReviewer({ role }))
  expect(reviewers.length).toBeGreaterThan(2)
  expect(reviewers.filter((role) => !names[role])).toEqual([])
})
