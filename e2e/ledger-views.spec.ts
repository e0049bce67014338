import { expect, expectAccessible, isScripted, test, words } from './fixtures'

const { views: text, ledger } = words

test('the ledger’s conditions, order and columns are kept under a name, shared, renamed and dropped @nojs @phone', async ({
  page,
  logIn,
}) => {
  const name = `全区在办 ${test.info().project.name}`
  await logIn('zhoujing', page)
  await page.goto('/tasks?panel=1&status=inProgress&sort=due')
  const columns = page.getByRole('group', { name: ledger.filter.columns, exact: true })
  for (const column of ['light', 'unit', 'handler', 'percent', 'progress', 'proof'] as const)
    await columns.getByLabel(ledger.columns[column], { exact: true }).uncheck()
  await page.getByRole('button', { name: ledger.filter.apply }).click()
  await expect(page).toHaveURL(/col=due&col=status/)
  await expect(page.getByRole('cell', { name: /^\d{4}-\d\d-\d\d/ }).first()).toBeVisible()
  await expect(page.getByRole('columnheader', { name: ledger.columns.unit })).toHaveCount(0)

  await page.getByText(text.menu, { exact: true }).click()
  await page.getByRole('link', { name: text.saveOpen }).click()
  await page.getByLabel(text.name, { exact: true }).fill(name)
  await page
    .getByLabel(text.share({ unit: '云溪区' }))
    .first()
    .check()
  if (isScripted()) await expectAccessible(page)
  await page.getByRole('button', { name: text.send, exact: true }).first().click()
  await expect(page.getByText(text.saved({ name }))).toBeVisible()
  await expect(page).toHaveURL(/tasks\?status=inProgress&sort=due&col=due&col=status|tasks\?.*sort=due.*col=due/)

  const unit = await logIn('zhaoning')
  await unit.goto('/tasks')
  await unit.getByText(text.menu, { exact: true }).click()
  await unit.getByRole('link', { name, exact: true }).click()
  await expect(unit).toHaveURL(/col=due/)

  await page.goto('/tasks/views')
  if (isScripted()) await expectAccessible(page)
  const form = page.getByRole('form', { name: text.changeOf({ name }) })
  await form.getByLabel(text.nameOf({ name })).fill(`${name}（改）`)
  await form.getByRole('button', { name: text.rename, exact: true }).click()
  await expect(page.getByText(text.changed)).toBeVisible()
  const renamed = page.getByRole('form', { name: text.changeOf({ name: `${name}（改）` }) })
  await renamed.getByRole('button', { name: text.drop, exact: true }).click()
  await expect(page.getByText(text.dropped)).toBeVisible()
  await expect(renamed).toHaveCount(0)
})
