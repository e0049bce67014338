import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { dictionaryOf } from '@/i18n'
import { NotificationList } from './notification-list'

const draw = (kind: string, taskId: string | null) => {
  const notice = { kind, taskId, reportId: null, facts: { by: '马涛' }, createdAt: '2026-01-12T01:00:00.000Z' }
  const notifications = ['a', 'b'].map((id) => ({ ...notice, id, readAt: '2026-01-13T01:00:00.000Z' }))
  const drawn = renderToStaticMarkup(
    <NotificationList notifications={notifications} words={dictionaryOf('zh')} locale="zh" />,
  )
  return /<summary>(.*?)<\/summary>/.exec(drawn)?.[1]
}

it.each([
  ['register', 't', '2 项任务已交办，请签收'],
  ['complete', 't', '2 项任务有新情况'],
  ['capacityGiven', null, '马涛 授予了 2 个身份。如不属实，请联系管理员'],
  ['planConfirmed', null, '2 条同类通知'],
])('many notices of the kind %s speak of tasks only where they tell of tasks', (kind, taskId, said) => {
  expect(draw(kind, taskId)).toBe(said)
})
