import { expect, isScripted, test, words } from './fixtures'

const { holidays } = words.admin
const { filter } = words.ledger

for (const locale of ['en-US', 'zh-CN'])
  test.describe(`in a browser that speaks ${locale}`, () => {
    test.use({ locale })

    test('a day is typed, shown and kept as 2032-06-30', { tag: ['@nojs'] }, async ({ logIn, page }) => {
      await logIn('admin', page)
      await page.goto('/admin/holidays')
      const day = page.getByLabel(holidays.day, { exact: true })
      await day.fill('2032-02-30')
      await page.getByRole('button', { name: holidays.addSubmit }).click()
      await expect(page.getByRole('alert').first()).toContainText('2032-02-30')
      await expect(day).toHaveValue('2032-02-30')

      await day.fill('2032年6月30日')
      await day.press('Tab')
      if (isScripted()) await expect(day).toHaveValue('2032-06-30')
      await expect(page.getByText('06/30/2032')).toHaveCount(0)
    })

    test('a condition that is no day says so and is kept as it was typed', { tag: ['@nojs'] }, async ({
      logIn,
      page,
    }) => {
      await logIn('zhoujing', page)
      await page.goto('/tasks?panel=1&to=06/30/2026')
      await expect(page.getByText(words.common.dayWrong({ label: filter.to, typed: '06/30/2026' }))).toBeVisible()
      await expect(page.getByLabel(filter.to, { exact: true })).toHaveValue('06/30/2026')
      await page.goto('/tasks?panel=1&to=2026.6.30')
      await expect(page.getByLabel(filter.to, { exact: true })).toHaveValue('2026-06-30')
    })

    test('the calendar beside a day writes it in, by keyboard too', async ({ logIn, page }) => {
      await logIn('admin', page)
      await page.goto('/admin/holidays')
      const day = page.getByLabel(holidays.day, { exact: true })
      await day.fill('2032-06-29')
      await day.press('Tab')
      const button = page.getByRole('button', { name: words.common.date.calendar }).first()
      await expect(button).toBeFocused()
      // The picker itself is the browser's; what it chooses arrives in the field that lends it.
      await page.evaluate(() => {
        HTMLInputElement.prototype.showPicker = function pick() {
          const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
          value?.set?.call(this, `${this.value.slice(0, 8)}30`)
          this.dispatchEvent(new Event('input', { bubbles: true }))
        }
      })
      await button.press('Enter')
      await expect(day).toHaveValue('2032-06-30')
    })
  })
