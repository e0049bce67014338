import { expect, isScripted, test, words } from './fixtures'
import { findUserId, makeTask } from './make-task'

const { progress, taskPage } = words

test('what was done is said once: not above a later refusal, and not by the page read anew', {
  tag: ['@nojs'],
}, async ({ logIn }) => {
  const id = await makeTask('said once', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const page = await logIn('zhaoning')
  const said = page.getByRole('status').filter({ hasText: progress.reported })
  await page.goto(`/tasks/${id}/report`)
  await page.getByLabel(progress.percent, { exact: true }).fill('30')
  await page.getByLabel(progress.done, { exact: true }).fill('已接入三家')
  await page.getByRole('button', { name: progress.submit, exact: true }).click()
  await expect(said).toBeVisible()

  // A comment without words is refused on the very page that says it.
  await page.getByRole('button', { name: words.talk.send, exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible()
  await expect(said).toHaveCount(0)
  if (isScripted()) {
    await page.reload()
    await expect(page.getByRole('heading', { name: taskPage.canDo })).toBeVisible()
    await expect(said).toHaveCount(0)
  }
})
