import { addDays, dayOf } from '@/domain/calendar'
import { expect, expectAccessible, isScripted, test, words } from './fixtures'
import { findUserId, makeTask } from './make-task'

const { milestone, occurrence, refusals, taskPage, progress } = words

test('a unit names the stages of its task, reports the first, and the office plans the last anew', {
  tag: ['@nojs', '@phone'],
}, async ({ logIn }) => {
  test.slow()
  const id = await makeTask('journey of milestones', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const today = dayOf(new Date().toISOString())
  const [first, last, later] = [addDays(today, 10), addDays(today, 40), addDays(today, 30)]

  const handler = await logIn('zhaoning')
  await handler.goto(`/tasks/${id}`)
  await handler.locator('summary', { hasText: milestone.plan }).click()
  const row = (number: number) => handler.getByRole('group', { name: milestone.row({ row: number }), exact: true })
  await row(1).getByLabel(milestone.label).fill('试点')
  await row(1).getByLabel(milestone.day, { exact: true }).fill(first)
  await row(2).getByLabel(milestone.label).fill('推开')
  await handler.getByRole('button', { name: milestone.submit }).click()
  await expect(handler.getByRole('alert').first()).toContainText(refusals.milestoneDayMissing({ label: '推开' }))
  await expect(row(1).getByLabel(milestone.day, { exact: true })).toHaveValue(first)
  await row(2).getByLabel(milestone.day, { exact: true }).fill(last)
  await handler.getByRole('button', { name: milestone.submit }).click()
  await expect(handler.getByRole('status').filter({ hasText: taskPage.saved })).toBeVisible()
  await expect(handler.locator('summary', { hasText: milestone.plan })).toHaveCount(0)
  if (isScripted()) await expectAccessible(handler)

  await handler.goto(`/tasks/${id}/report`)
  await handler
    .getByLabel(progress.occurrence)
    .selectOption({ label: progress.occurrenceOption({ label: '试点', due: first }) })
  await handler.getByLabel(progress.done).fill('两个镇已试点')
  await handler.getByLabel(progress.percent).fill('50')
  await handler.getByRole('button', { name: progress.submit, exact: true }).click()
  await handler.waitForURL(`**/tasks/${id}`)
  await expect(handler.getByText(milestone.sub({ count: 2, filed: 1, reached: 50, missed: 0 }))).toBeVisible()

  const coordinator = await logIn('zhoujing')
  await coordinator.goto(`/tasks/${id}`)
  await expect(coordinator.getByText(occurrence.states.toCome)).toBeVisible()
  await coordinator.locator('summary', { hasText: milestone.replan }).click()
  await coordinator.getByLabel(milestone.day, { exact: true }).first().fill(later)
  await coordinator.getByLabel(milestone.reason).fill('汛期提前')
  await coordinator.getByRole('button', { name: milestone.submit }).click()
  await expect(coordinator.getByText(milestone.span({ due: later, weight: 50 })).first()).toBeVisible()
})
