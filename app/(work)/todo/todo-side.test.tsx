import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { dictionaryOf } from '@/i18n'
import type { Todo } from '@/usecases/task/view-todo'
import { TodoSide } from './todo-side'

const words = dictionaryOf('zh')
const draw = (dueByDay: Record<string, number>) => {
  const todo = { today: '2026-09-16', dueByDay, handedOn: [], finished: [] } as unknown as Todo
  return renderToStaticMarkup(<TodoSide todo={todo} words={words} />)
}

it('the week is shown where something falls due in it, from Monday to Sunday, and is gone where nothing does', () => {
  expect(draw({})).not.toContain(words.todo.week)
  expect(draw({ '2026-09-21': 2 })).not.toContain(words.todo.week)
  const week = draw({ '2026-09-17': 2 })
  expect(week).toContain(words.todo.week)
  const cells = [...week.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell]) => cell)
  expect(cells.slice(0, 7)).toEqual(['14', '15', '16', '17', '18', '19', '20'])
  expect(cells.indexOf(words.todo.dueOn({ count: 2 }))).toBe(10)
})
