import { expect, expectAccessible, expectFitting, isScripted, test, words } from './fixtures'
import { findUserId, makeTask } from './make-task'

const { progress, refusals } = words

test('a percent that falls is asked about once, in the form as it was typed', {
  tag: ['@nojs', '@phone'],
}, async ({ logIn }) => {
  const under = { status: 'inProgress', handlerId: await findUserId('zhaoning'), percent: 55 } as const
  const id = await makeTask('falling percent', under)
  const page = await logIn('zhaoning')
  await page.goto(`/tasks/${id}/report`)
  const reason = page.getByLabel(progress.fallReason, { exact: true })
  await expect(reason).toHaveCount(0)
  await page.getByLabel(progress.percent, { exact: true }).fill('40')
  await page.getByLabel(progress.done, { exact: true }).fill('三家复核后未接通')
  await page.getByLabel(progress.next).fill('月底前重接')
  await page.getByRole('button', { name: progress.submit, exact: true }).click()
  const asked = page.getByRole('main').getByRole('alert').first()
  await expect(asked).toContainText(refusals.percentFalls({ before: 55, percent: 40 }))
  await expect(page.getByLabel(progress.percent, { exact: true })).toHaveValue('40')
  await expect(page.getByLabel(progress.done, { exact: true })).toHaveValue('三家复核后未接通')
  await expect(page.getByLabel(progress.next)).toHaveValue('月底前重接')
  await expectFitting(page)
  if (isScripted()) await expectAccessible(page)
  await reason.fill('三家未接通，按实调低')
  await page.getByRole('button', { name: progress.submit, exact: true }).click()
  await page.waitForURL(`**/tasks/${id}`)
  await expect(page.getByText('三家未接通，按实调低').first()).toBeVisible()
})
