import { addDays, dayOf } from '@/domain/calendar'
import { expect, expectAccessible, isScripted, test, words } from './fixtures'
import { findUserId, makeTask } from './make-task'

const { changing, refusals, taskPage } = words

test('a later day is asked for, signed by the head and granted by the office, and the original stays beside it', {
  tag: ['@nojs', '@phone'],
}, async ({ logIn }) => {
  test.slow()
  const id = await makeTask('journey of an extension', {
    status: 'inProgress',
    handlerId: await findUserId('zhaoning'),
  })
  const today = dayOf(new Date().toISOString())
  const [due, later] = [addDays(today, 40), addDays(today, 60)]
  const handler = await logIn('zhaoning')
  await handler.goto(`/tasks/${id}`)
  await handler.getByRole('link', { name: changing.ask.extension, exact: true }).click()
  await handler.waitForURL(/changes\/ask$/)
  if (isScripted()) await expectAccessible(handler)
  await handler.getByLabel(changing.newDue).fill(due)
  await handler.getByLabel(changing.reason, { exact: true }).fill('waiting for approval')
  await handler.getByRole('button', { name: changing.send }).click()
  await expect(handler.getByRole('alert').first()).toContainText(refusals.reasonClassMissing)
  await handler.getByLabel(changing.reasonClass, { exact: true }).selectOption('policy')
  await handler.getByRole('button', { name: changing.send }).click()
  await expect(handler.getByRole('alert').first()).toContainText(due)
  await expect(handler.getByLabel(changing.reason)).toHaveValue('waiting for approval')
  await handler.getByLabel(changing.newDue).fill(later)
  await handler.getByRole('button', { name: changing.send }).click()
  await handler.waitForURL(/changes\/(?!ask)/)
  const address = new URL(handler.url()).pathname

  const head = await logIn('fangzhiyuan')
  await head.goto('/?only=review')
  await head.locator(`main a[href="${address}"]`).first().click()
  await head.waitForURL(`**${address}`)
  await head.getByLabel(changing.acts.sign, { exact: true }).check()
  await head.getByRole('button', { name: changing.decide, exact: true }).click()
  await expect(head.getByText(changing.elsewhere)).toBeVisible()

  const coordinator = await logIn('zhoujing')
  await coordinator.goto(address)
  if (isScripted()) await expectAccessible(coordinator)
  await coordinator.getByLabel(changing.acts.grant, { exact: true }).check()
  await coordinator.getByRole('button', { name: changing.decide, exact: true }).click()
  await expect(coordinator.getByText(changing.settled)).toBeVisible()
  await coordinator.goto(`/tasks/${id}`)
  const line = coordinator.getByRole('main').getByRole('paragraph').filter({ hasText: later }).first()
  await expect(line).toContainText(`${taskPage.due} ${later}`)
  await expect(line.getByRole('deletion')).toHaveText(due)
})
