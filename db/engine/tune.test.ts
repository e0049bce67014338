import { expect, test } from 'vitest'
import { rawReader, rawWriter } from '../client'
import { useTestDatabase } from '../testing'
import { tuneDatabase } from './tune'

useTestDatabase()

const plan = (): string =>
  (rawReader().prepare('explain query plan select * from sizes where x = 1 and y = 1').all() as { detail: string }[])
    .map(({ detail }) => detail)
    .join()

test('once a table has grown, an open connection chooses its index by what stands in it', () => {
  rawWriter().exec('create table sizes (x, y); create index by_x on sizes (x); create index by_y on sizes (y)')
  expect(plan()).toContain('by_y')
  rawWriter().exec(
    'insert into sizes select value, 1 from (with recursive c(value) as (select 1 union all select value + 1 from c where value < 20000) select value from c)',
  )
  tuneDatabase()
  expect(plan()).toContain('by_x')
})

test('while something is being written it leaves all as it is', () => {
  rawWriter().exec('begin immediate')
  tuneDatabase()
  rawWriter().exec('rollback')
})
