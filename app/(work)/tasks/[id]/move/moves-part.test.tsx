import { isValidElement, type ReactNode } from 'react'
import { beforeAll, expect, it } from 'vitest'
import { useTestDatabase as openTestDatabase } from '@/db/testing'
import { dictionaryOf } from '@/i18n'
import { type TaskPage, viewTask } from '@/usecases/task/view-task'
import { actorOf, makeDistrict, testNow } from '@/usecases/testing/make-district'
import { makeTask } from '@/usecases/testing/make-task'
import { ChangeForm } from '../change/change-form'
import { MovesPart } from './moves-part'

openTestDatabase()
beforeAll(makeDistrict)

const words = dictionaryOf('zh')
const hasForm = (page: TaskPage, isAdjusting = false): boolean => {
  const { children } = MovesPart({ page, role: 'coordinator', words, isAdjusting }).props as { children: ReactNode[] }
  return children.flat().some((child) => isValidElement(child) && child.type === ChangeForm)
}

it('draws a form that lists more units than a district has for whoever asks for it', async () => {
  const { id } = await makeTask({ status: 'inProgress' })
  const page = await viewTask(actorOf('coordinator'), id, testNow)
  const units = Array.from({ length: 201 }, (_, at) => ({ value: `unit-${at}`, label: `单位${at}` }))
  const large = { ...page, rights: { ...page.rights, units } }
  expect(hasForm(page)).toBe(true)
  expect(hasForm(large)).toBe(false)
  expect(hasForm(large, true)).toBe(true)
})
