import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Light } from '@/domain/task/light'
import type { TaskStatus } from '@/domain/task/task'
import { dictionaryOf } from '@/i18n'
import { Standing } from './standing'

const words = dictionaryOf('zh').task
const show = (light: Pick<Light, 'colour' | 'reason'>, status: TaskStatus) =>
  renderToStaticMarkup(<Standing light={{ ...light, count: 0, late: 0 }} status={status} words={words} />).replace(
    /<[^>]+>/g,
    ' ',
  )

test.each([
  ['中止', { colour: 'grey', reason: 'suspended' }, 'suspended'],
  ['待签收', { colour: 'blue', reason: 'waiting' }, 'assigned'],
  ['结转', { colour: 'grey', reason: 'carriedOver' }, 'carriedOver'],
] as const)('%s is said once, by the light', (word, light, status) => {
  expect(show(light, status).split(word)).toHaveLength(2)
})

test('what the light does not say stands beside it', () => {
  expect(show({ colour: 'green', reason: 'fulfilled' }, 'closed')).toMatch(/完成.*已销号/)
})
