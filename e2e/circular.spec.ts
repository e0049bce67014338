import { expect, expectAccessible, isScripted, test, words } from './fixtures'

const { circular, refusals } = words

test('a circular is drafted from a day’s figures, written, reviewed by another and issued to its units', {
  tag: ['@nojs', '@phone'],
}, async ({ logIn }) => {
  test.slow()
  const title = `关于任务进展的通报 ${Math.random().toString(36).slice(2, 8)}`
  const office = await logIn('zhoujing')
  await office.goto('/circulars')
  await office.getByRole('button', { name: circular.begin }).click()
  await office.waitForURL(/\/circulars\/[^/]+$/)
  const address = new URL(office.url()).pathname
  await office.getByLabel(circular.editTitle).fill(title)
  const text = office.getByLabel(circular.editText)
  const draft = await text.inputValue()
  await text.fill(`${draft}\n另有98765项任务需要说明。`)
  await office.getByRole('button', { name: circular.save, exact: true }).click()
  await expect(office.getByText(circular.saved)).toBeVisible()
  await expect(office.getByText(circular.loose({ count: 1 }))).toBeVisible()
  await text.fill('')
  await office.getByRole('button', { name: circular.save, exact: true }).click()
  await expect(office.getByText(refusals.circularTextMissing).first()).toBeVisible()
  await text.fill(draft)
  await office.getByRole('button', { name: circular.save, exact: true }).click()
  await expect(office.getByText(circular.agree)).toBeVisible()
  if (isScripted()) await expectAccessible(office)
  await office.getByLabel(circular.editAddressees).fill('各镇：')
  await office.getByRole('button', { name: circular.acts.submit }).click()
  await expect(office.getByText(circular.done.submit)).toBeVisible()
  await expect(office.getByText('各镇：')).toBeVisible()

  const director = await logIn('liguodong')
  await director.goto('/')
  await director.getByRole('link', { name: title }).click()
  await director.waitForURL(`**${address}`)
  await director.locator('summary', { hasText: circular.acts.endorse }).click()
  await director.getByRole('button', { name: circular.acts.endorse }).click()
  await expect(director.getByText(circular.done.endorse)).toBeVisible()

  const head = await logIn('fangzhiyuan')
  expect((await head.goto(address))?.status()).toBe(404)
  await office.goto(address)
  await office.locator('summary', { hasText: circular.acts.issue }).click()
  await office.getByLabel(circular.issueNumber).fill('云法办〔2026〕99号')
  await office.getByRole('button', { name: circular.acts.issue }).click()
  await expect(office.getByText(circular.done.issue)).toBeVisible()
  const saved = office.waitForEvent('download')
  await office.getByRole('link', { name: circular.word }).click()
  expect((await saved).suggestedFilename()).toMatch(/^关于任务进展的通报.*\.docx$/)

  await head.goto('/circulars')
  await head.getByRole('link', { name: title }).click()
  await head.waitForURL(`**${address}`)
  await expect(head.getByText('云法办〔2026〕99号').first()).toBeVisible()
  await expect(head.getByText(circular.annexNote)).toBeVisible()
  await expect(head.getByText(circular.named)).toHaveCount(0)
  if (isScripted()) await expectAccessible(head)
})
