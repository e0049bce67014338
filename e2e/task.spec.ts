import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { reader, transaction } from '@/db/client'
import { progressUpdates, sessions, tasks } from '@/db/schema'
import { expect, expectAccessible, isScripted, sendLogIn, stateOf, test, wayOf, words } from './fixtures'
import { makePerson } from './make-person'
import { findUserId, makeTask } from './make-task'

const { task: text, taskPage, progress, todo, common } = words
const proof = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

/** Opens the form of a move on the page. */
const openMove = (page: Page, name: string) => page.locator('summary', { hasText: name }).first().click()
const definition = (page: Page, text: string) => page.getByRole('definition').filter({ hasText: text })
/** The field for files: under the one standard of a task made here, or of the page that takes files alone. */
const files = (page: Page, name = 'S1') => page.getByLabel(progress.filesFor({ name }))
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()

test('a task is signed for, reported with a file, reviewed twice and closed by five people', {
  tag: ['@nojs', '@phone'],
}, async ({ logIn }) => {
  test.slow()
  const id = await makeTask('journey of one task')
  const head = await logIn('fangzhiyuan')
  await head.goto(`/tasks/${id}`)
  await openMove(head, text.moves.sign)
  await head.getByLabel(taskPage.askHandler).selectOption(await findUserId('zhaoning'))
  await press(head, text.moves.sign)
  await expect(stateOf(head, text.statuses.inProgress)).toBeVisible()

  const handler = await logIn('zhaoning')
  await handler.goto(`/tasks/${id}/report`)
  await handler.getByLabel(progress.percent).fill('100')
  await handler.getByLabel(progress.done).fill('built and accepted')
  await files(handler).setInputFiles({ name: 'proof.pdf', mimeType: 'application/pdf', buffer: proof })
  await press(handler, progress.submit)
  await expect(handler.getByRole('link', { name: 'proof', exact: true })).toBeVisible()
  await press(handler, text.moves.submit)
  await expect(stateOf(handler, text.statuses.unitReview)).toBeVisible()

  await head.goto(`/review?task=${id}`)
  await press(head, text.moves.approveUnit)
  await head.waitForURL(/\/review$/)

  const coordinator = await logIn('zhoujing')
  await coordinator.goto(`/review?task=${id}`)
  await expect(coordinator.getByRole('button', { name: text.moves.complete })).toBeDisabled()
  await coordinator.getByRole('button', { name: `${taskPage.accept} proof` }).click()
  await expect(coordinator.getByRole('button', { name: text.moves.complete })).toBeEnabled()
  await press(coordinator, text.moves.complete)
  await coordinator.waitForURL(/\/review$/)

  const director = await logIn('liguodong')
  await director.goto(`/tasks/${id}`)
  await openMove(director, text.moves.close)
  await director.getByLabel(taskPage.askOutcome).selectOption('fulfilled')
  await press(director, text.moves.close)
  await expect(stateOf(director, text.statuses.closed)).toBeVisible()
  await expect(director.getByText('built and accepted').first()).toBeVisible()
})

test('evidence comes as a download that no browser opens, to those who may see its task', async ({ logIn }) => {
  const id = await makeTask('evidence of one task', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const page = await logIn('zhaoning')
  await page.goto(`/tasks/${id}/evidence`)
  await files(page, progress.uploadOnly).setInputFiles({
    name: 'proof.pdf',
    mimeType: 'application/pdf',
    buffer: proof,
  })
  await press(page, progress.uploadOnly)
  const address = await page.getByRole('link', { name: 'proof', exact: true }).getAttribute('href')
  const answer = await page.request.get(address ?? '')
  expect(answer.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' })
  expect(answer.headers()['content-disposition']).toContain('attachment')
  expect((await answer.body()).equals(proof)).toBe(true)
  const stranger = await logIn('hexiaofeng')
  expect((await stranger.request.get(address ?? '')).status()).toBe(404)
  expect((await stranger.goto(`/tasks/${id}`))?.status()).toBe(404)
})

test('a wrong file is refused with a sentence and the text stays', { tag: ['@nojs'] }, async ({ logIn }) => {
  const id = await makeTask('wrong file', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const page = await logIn('zhaoning')
  await page.goto(`/tasks/${id}/report`)
  await page.getByLabel(progress.done).fill('typed at length')
  await files(page).setInputFiles({ name: 'proof.docx', mimeType: 'x', buffer: proof })
  await press(page, progress.submit)
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(page.getByLabel(progress.done)).toHaveValue('typed at length')
})

test('files that are too much together are held back before they are sent, and one can be taken out again', async ({
  logIn,
}) => {
  const id = await makeTask('large files', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const page = await logIn('zhaoning')
  await page.goto(`/tasks/${id}/report`)
  await page.getByLabel(progress.done).fill('typed at length')
  const large = (name: string) => ({
    name,
    mimeType: 'application/pdf',
    buffer: Buffer.concat([proof.subarray(0, 9), Buffer.from(`%${'x'.repeat(18 * 1024 * 1024)}\n`), proof.subarray(9)]),
  })
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([large('first.pdf'), large('second.pdf')])
  await press(page, progress.submit)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('36.0 MB')
  await page.getByRole('button', { name: `${common.form.removeFile} second.pdf` }).click()
  await expect(page.getByText('second.pdf')).toBeHidden()
  await press(page, progress.submit)
  await page.waitForURL(`**/tasks/${id}`)
  await expect(page.getByRole('link', { name: 'first', exact: true })).toBeVisible()
})

test('what was typed survives a session that runs out amid the form', { tag: ['@nojs'] }, async ({
  logIn,
  password,
}) => {
  // Nobody else's log-in may run out with it: other journeys are under way.
  const { userId, account } = await makePerson('zhaoning', 'handler', password)
  const id = await makeTask('session ends', { status: 'inProgress', handlerId: userId })
  const page = await logIn(account)
  await page.goto(`/tasks/${id}/report`)
  await page.getByLabel(progress.done).fill('typed before the session ended')
  const lastSeenAt = new Date(Date.now() - 31 * 60_000).toISOString()
  await transaction(
    async (tx) => void (await tx.update(sessions).set({ lastSeenAt }).where(eq(sessions.userId, userId))),
  )
  await press(page, progress.submit)
  if (isScripted()) await page.goto((await wayOf(page).getAttribute('href')) ?? '')
  await page.waitForURL(/\/login/)
  await sendLogIn(page, account, password)
  await page.waitForURL(new RegExp(`/tasks/${id}/report`))
  await expect(page.getByLabel(progress.done)).toHaveValue('typed before the session ended')
})

test('the second of two editors is told who came first, keeps the text, and saves on top', { tag: ['@nojs'] }, async ({
  logIn,
}) => {
  const id = await makeTask('two editors', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const [first, second] = [await logIn('zhoujing'), await logIn('liguodong')]
  for (const page of [first, second]) {
    await page.goto(`/tasks/${id}`)
    await openMove(page, taskPage.edit)
  }
  await first.getByLabel(taskPage.askNote).fill('note of the first')
  await press(first, common.save)
  await expect(definition(first, 'note of the first')).toBeVisible()
  await second.getByLabel(taskPage.askNote).fill('note of the second')
  await press(second, common.save)
  const alert = second.getByRole('alert').first()
  await expect(alert).toContainText('\u5468\u9759')
  await expect(second.getByLabel(taskPage.askNote)).toHaveValue('note of the second')
  await expect(second.getByText(`${common.conflict.theirs} note of the first`)).toBeVisible()
  await press(second, common.save)
  await expect(definition(second, 'note of the second')).toBeVisible()
  const [stored] = await reader().select({ note: tasks.note }).from(tasks).where(eq(tasks.id, id))
  expect(stored?.note).toBe('note of the second')
})

test('a crafted move that no button offers is refused', async ({ logIn }) => {
  const id = await makeTask('crafted move')
  const page = await logIn('fangzhiyuan')
  await page.goto(`/tasks/${id}`)
  await openMove(page, text.moves.sign)
  await page.locator('form:has(input[name=move][value=sign])').evaluate((form) => {
    const field = form.querySelector<HTMLInputElement>('input[name=move]')
    if (field) field.value = 'close'
  })
  await press(page, text.moves.sign)
  await expect(page.getByRole('alert').first()).toContainText(words.refusals.moveNotFromHere)
})

test('a task is cancelled by a director who asks and a leader who agrees, each by their own log-in', {
  tag: ['@nojs'],
}, async ({ logIn }) => {
  const leaderId = await findUserId('chenlixin')
  const title = `to be cancelled ${Date.now()}`
  const id = await makeTask(title, { status: 'inProgress', leaderId })
  const { requests } = taskPage
  const director = await logIn('liguodong')
  await director.goto(`/tasks/${id}`)
  await openMove(director, requests.ask.cancel)
  await director.getByLabel(requests.reasons.cancel, { exact: true }).fill('done by the city')
  await press(director, requests.ask.cancel)
  await expect(
    director.getByRole('listitem').filter({ hasText: requests.kinds.cancel }).getByText(requests.states.open),
  ).toBeVisible()
  await expect(director.getByRole('button', { name: text.moves.cancel, exact: true })).toHaveCount(0)

  const leader = await logIn('chenlixin')
  await leader.goto('/')
  await expect(leader.getByRole('row').filter({ hasText: title })).toContainText(todo.asks.answer)
  await leader.goto(`/review?task=${id}`)
  await expect(leader.getByRole('listitem').filter({ hasText: 'done by the city' })).toBeVisible()
  // The check itself is a script.
  if (test.info().project.name !== 'nojs') await expectAccessible(leader)
  await press(leader, text.moves.cancel)
  await leader.waitForURL(/\/review$/)
  await director.goto(`/tasks/${id}`)
  await expect(stateOf(director, text.statuses.cancelled)).toBeVisible()
})

test('pressing twice reports once', async ({ logIn }) => {
  const id = await makeTask('pressed twice', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const page = await logIn('zhaoning')
  await page.goto(`/tasks/${id}/report`)
  await page.getByLabel(progress.done).fill('once')
  await page.getByRole('button', { name: progress.submit }).dblclick()
  await page.waitForURL(new RegExp(`/tasks/${id}$`))
  expect(await reader().select().from(progressUpdates).where(eq(progressUpdates.taskId, id))).toHaveLength(1)
})

test('the figures over the to-do list lead to what they count', { tag: ['@nojs'] }, async ({ logIn }) => {
  await makeTask('to be signed for in time')
  const page = await logIn('fangzhiyuan')
  await page.goto('/')
  const figures = page.getByRole('navigation', { name: todo.figures }).getByRole('link')
  for (const index of [0, 1, 2, 3]) {
    await page.goto('/')
    const count = Number(/\d+/.exec((await figures.nth(index).textContent()) ?? '')?.[0])
    await figures.nth(index).click()
    await expect(figures.nth(index)).toHaveAttribute('aria-current', 'true')
    await expect(
      page
        .getByRole('main')
        .getByRole('row')
        .filter({ has: page.getByRole('link') }),
    ).toHaveCount(count)
  }
})

test('the pages of a task can be used by everyone', { tag: ['@phone'] }, async ({ logIn }) => {
  test.slow()
  const handlerId = await findUserId('zhaoning')
  const id = await makeTask('accessible', { status: 'inProgress', handlerId })
  const reviewed = await makeTask('accessible review', { status: 'unitReview', handlerId, submittedBy: handlerId })
  const handler = await logIn('zhaoning')
  await handler.goto(`/tasks/${id}/evidence`)
  await files(handler, progress.uploadOnly).setInputFiles({
    name: 'proof.pdf',
    mimeType: 'application/pdf',
    buffer: proof,
  })
  await press(handler, progress.uploadOnly)
  await handler.waitForURL(new RegExp(`/tasks/${id}$`))
  for (const path of ['/', `/tasks/${id}`, `/tasks/${id}?tab=log`, `/tasks/${id}/report`, `/tasks/${id}/evidence`]) {
    await handler.goto(path)
    await expectAccessible(handler)
  }
  const head = await logIn('fangzhiyuan')
  for (const path of ['/', `/review?task=${reviewed}`]) {
    await head.goto(path)
    await expectAccessible(head)
  }
  const coordinator = await logIn('zhoujing')
  await coordinator.goto(`/tasks/${id}`)
  await expectAccessible(coordinator)
})
