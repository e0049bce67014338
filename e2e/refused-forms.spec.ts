import type { Locator, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { tasks } from '@/db/schema'
import { addDays, dayOf } from '@/domain/calendar'
import { expect, isScripted, test, words } from './fixtures'
import { findUserId, makeTask } from './make-task'

const { taskPage, progress } = words
const typed = ' 第一行\n\n  空两格，末尾一个空格 '
const tomorrow = addDays(dayOf(new Date().toISOString()), 1)
const proof = { name: '证明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }

const controlsOf = (form: Locator) => form.locator('input:not([type=hidden], [aria-hidden]), select, textarea')
const kindOf = (control: Locator) =>
  control.evaluate(
    (each: HTMLInputElement, example) => (each.placeholder === example ? 'day' : each.type),
    words.common.date.example,
  )

/** Every control but the files as a line: its name, its kind, what it holds. */
const readControls = (form: Locator) =>
  controlsOf(form).evaluateAll((all) =>
    (all as HTMLInputElement[])
      .filter(({ type }) => type !== 'file')
      .map(({ name, type, value, checked }) =>
        [name, type, value, type === 'checkbox' || type === 'radio' ? checked : ''].join('|'),
      ),
  )

const openAll = async (form: Locator) => {
  for (const fold of await form.locator('details:not([open]) > summary').all()) await fold.click()
}

/** Puts something else into every control of a form, as a person does; gives the kinds that it met. */
async function fillAll(form: Locator): Promise<string[]> {
  const kinds = new Set<string>()
  for (const control of await controlsOf(form).all()) {
    const kind = await kindOf(control)
    kinds.add(kind)
    if (kind === 'file') await control.setInputFiles(proof)
    else if (kind === 'checkbox') await control.setChecked(!(await control.isChecked()), { force: true })
    else if (kind === 'radio') await control.check({ force: true })
    else if (kind === 'select-one') await control.selectOption({ index: (await control.locator('option').count()) - 1 })
    else if (kind === 'day') await control.fill(tomorrow)
    else await control.fill(kind === 'textarea' ? typed : ' 字 ')
  }
  return [...kinds].sort()
}

/** Fills a form, has it refused, and holds every control to what it held. */
async function expectKept(page: Page, form: Locator, button: string, kinds: string[]): Promise<void> {
  await openAll(form)
  const before = await readControls(form)
  expect(await fillAll(form)).toEqual(kinds)
  const filled = await readControls(form)
  expect(filled).not.toEqual(before)
  await form.getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible()
  expect(await readControls(form)).toEqual(filled)
}

test('a refused proof is there as it was left: choice, words, day, tick, and the file by its name', {
  tag: ['@nojs'],
}, async ({ logIn }) => {
  const id = await makeTask('refused proof', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const page = await logIn('zhaoning')
  await page.goto(`/tasks/${id}/evidence`)
  const form = page.getByRole('main').locator('form')
  await expectKept(page, form, progress.uploadOnly, ['checkbox', 'day', 'file', 'select-one', 'text'])
  // No page can fill a file in: it says which one is to be chosen again.
  const told = isScripted() ? form : form.getByText(words.common.form.chooseAgain.split('{names}')[0] ?? '')
  await expect(told).toContainText(proof.name)
})

test('a change that came too late is there as it was left: bar, ticks, choices and many lines', {
  tag: ['@nojs'],
}, async ({ logIn }) => {
  const id = await makeTask('refused change', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const page = await logIn('zhoujing')
  await page.goto(`/tasks/${id}`)
  const form = page.getByRole('form', { name: taskPage.edit })
  await transaction((tx) => tx.update(tasks).set({ version: 7, note: '别人写的' }).where(eq(tasks.id, id)))
  await expectKept(page, form, words.common.save, ['checkbox', 'radio', 'select-one', 'textarea'])
})

test('a refusal at the top names the field it is about, and leads there', async ({ logIn }) => {
  const page = await logIn('zhoujing')
  await page.goto('/tasks/views')
  const main = page.getByRole('main')
  const form = main.locator('form').first()
  await form.getByRole('button', { name: words.views.send, exact: true }).click()
  const field = form.getByLabel(words.views.name, { exact: true })
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await form.getByRole('alert').getByRole('link', { name: words.views.name, exact: true }).click()
  await expect(field).toBeFocused()
})
