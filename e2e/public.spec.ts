import { expect, expectAccessible, expectFitting, isScripted, test, words } from './fixtures'

const { snapshot, publicPage, way, refusals } = words

test('a snapshot is drafted, mended, signed by two people and read by anybody once its page is open', async ({
  logIn,
  browser,
}) => {
  test.slow()
  const office = await logIn('zhoujing')
  await office.goto('/snapshots')
  // Other journeys register newer plans meanwhile.
  const report = office.getByLabel(snapshot.report)
  const own = report.getByRole('option', { name: /^2025 云溪区/, includeHidden: true }).first()
  await report.selectOption(await own.getAttribute('value'))
  await office.getByLabel(snapshot.reason).fill('补上最近一个季度。')
  await office.getByRole('button', { name: snapshot.begin }).click()
  await expect(office).toHaveURL(/\/snapshots\/[^/]+$/)
  const address = new URL(office.url()).pathname
  await expectAccessible(office)
  const sign = async (page: typeof office, act: 'submit' | 'publish') => {
    await page.goto(address)
    await page.locator('summary', { hasText: snapshot.acts[act] }).click()
    for (const item of Object.values(way.items)) await page.getByLabel(item).check()
    await page.getByRole('button', { name: snapshot.acts[act] }).click()
  }
  const write = async (text: string) => {
    await office.getByRole('link', { name: snapshot.edit }).first().click()
    await office.getByLabel(snapshot.text).fill(text)
    await office.getByRole('button', { name: snapshot.save, exact: true }).click()
    await expect(office.getByText(snapshot.saved)).toBeVisible()
  }
  await office.goto(address)
  await write('由周静13812345678负责。')
  await sign(office, 'submit')
  await expect(office.getByText(/没有签字/).first()).toBeVisible()
  // The links of the findings stand first: each leads to a text that must not be public.
  for (;;) {
    await office.goto(address)
    if (await office.getByText(snapshot.clean).isVisible()) break
    await write('已按要求办理。')
  }
  await sign(office, 'submit')
  await expect(office.getByText(snapshot.done.submit)).toBeVisible()
  await expect(office.getByRole('button', { name: snapshot.acts.publish })).toHaveCount(0)

  const director = await logIn('liguodong')
  await director.goto(address)
  await director.locator('summary', { hasText: snapshot.acts.publish }).click()
  await director.getByRole('button', { name: snapshot.acts.publish }).click()
  await expect(director.getByText(refusals.snapshotUnchecked({ count: 8 })).first()).toBeVisible()
  await sign(director, 'publish')
  await expect(director.getByText(snapshot.done.publish)).toBeVisible()
  const to = await director.getByRole('link', { name: snapshot.seePublic }).getAttribute('href')

  const visitor = await (await browser.newContext()).newPage()
  expect((await visitor.goto(to ?? ''))?.status()).toBe(200)
  await expect(visitor.getByText('已按要求办理。').first()).toBeVisible()
  await director.locator('summary', { hasText: snapshot.acts.withdraw }).click()
  await director.getByLabel(snapshot.withdrawNote).fill('一处数字有误')
  await director.getByRole('button', { name: snapshot.acts.withdraw }).click()
  await expect(director.getByText(snapshot.done.withdraw)).toBeVisible()
  expect((await visitor.goto(`${to}?lang=en`))?.status()).toBe(404)
  await visitor.context().close()
})

test('anybody reads what a body promised and what became of it, without cookie or script', {
  tag: ['@nojs', '@phone'],
}, async ({ page }) => {
  await page.goto('/public')
  await page
    .getByRole('link', { name: /年度报告的承诺/ })
    .last()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: publicPage.heading.replace('\u3000', ' ') })).toBeVisible()
  if (isScripted()) await expectAccessible(page)
  expect(await page.context().cookies()).toEqual([])
  await expectFitting(page)
  await page.getByRole('link', { name: publicPage.care }).click()
  await expect(page.getByRole('link', { name: publicPage.usual })).toBeVisible()
  if (isScripted()) await expectAccessible(page)
  await page.getByRole('link', { name: words.common.otherLocale }).click()
  await expect(page.getByText('Promised last year, kept this year')).toBeVisible()
  const data = await page.request.get((await page.getByRole('link', { name: /JSON/ }).getAttribute('href')) ?? '')
  const { tasks, promises } = (await data.json()) as { tasks: number; promises: unknown[] }
  expect(promises).toHaveLength(tasks)
  const again = await page.request.get(data.url(), { headers: { 'if-none-match': data.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
})
