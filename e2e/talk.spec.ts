import { expect, expectAccessible, isScripted, stateOf, test, words } from './fixtures'
import { addSupport, findUserId, makeTask } from './make-task'

const { talk, notices, refusals, ledger, progress, task, taskPage } = words

test('people talk on a task, one is named and told, and a comment is taken back', {
  tag: ['@nojs', '@phone'],
}, async ({ logIn }) => {
  test.slow()
  const title = `task to talk about ${Math.random().toString(36).slice(2, 8)}`
  const id = await makeTask(title, { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const office = await logIn('zhoujing')
  await office.goto(`/tasks/${id}`)
  const field = office.getByLabel(talk.field)
  await field.fill('@曹文斌 please look')
  await office.getByRole('button', { name: talk.send }).click()
  await expect(office.getByText(refusals.mentionUnknown({ name: '曹文斌' })).first()).toBeVisible()
  await expect(field).toHaveValue('@曹文斌 please look')
  await field.fill('@赵宁 please look')
  await office.getByRole('button', { name: talk.send }).click()
  await expect(office.getByText(talk.sent)).toBeVisible()
  await expect(office.getByText('@赵宁 please look')).toBeVisible()
  if (isScripted()) await expectAccessible(office)

  const handler = await logIn('zhaoning')
  await handler.goto('/notifications')
  const told = notices.kinds.mentioned?.({ title, number: `E2E-${id.slice(-6)}`, by: '周静' }) ?? ''
  await handler.getByRole('link', { name: told }).click()
  await handler.waitForURL(/#comments$/)
  await expect(handler.getByRole('button', { name: talk.takeBackNow })).toHaveCount(0)

  await office.locator('#comments summary', { hasText: talk.takeBack }).click()
  await office.getByRole('button', { name: talk.takeBackNow }).click()
  await expect(office.getByText(talk.wasTakenBack)).toBeVisible()
  await handler.reload()
  await expect(handler.locator('#comments')).not.toContainText('please look')
})

test('somebody watches a task, finds it in the ledger, is told of a move, and stops', {
  tag: ['@nojs', '@phone'],
}, async ({ logIn }) => {
  test.slow()
  const title = `task to watch ${Math.random().toString(36).slice(2, 8)}`
  const id = await makeTask(title)
  const leader = await logIn('songyawen')
  await leader.goto(`/tasks/${id}`)
  await leader.getByRole('button', { name: talk.watch, exact: true }).click()
  await expect(leader.getByText(talk.watched)).toBeVisible()
  await leader.goto('/tasks?watched=me')
  await expect(leader.getByRole('link', { name: title }).first()).toBeVisible()
  await expect(leader.getByRole('navigation', { name: ledger.tabs.label })).toContainText(ledger.tabs.watched)
  if (isScripted()) await expectAccessible(leader)

  const head = await logIn('fangzhiyuan')
  await head.goto(`/tasks/${id}`)
  await head.locator('summary', { hasText: task.moves.sign }).first().click()
  await head.getByLabel(taskPage.askHandler).selectOption(await findUserId('zhaoning'))
  await head.getByRole('button', { name: task.moves.sign, exact: true }).last().click()
  await expect(stateOf(head, task.statuses.inProgress)).toBeVisible()

  await leader.goto('/notifications')
  const told = { title, number: `E2E-${id.slice(-6)}`, by: '方志远', act: 'task.sign' }
  await expect(leader.getByText(notices.kinds.watched?.(told) ?? '')).toBeVisible()
  await leader.goto(`/tasks/${id}`)
  await leader.getByRole('button', { name: talk.unwatch }).click()
  await expect(leader.getByText(talk.unwatched)).toBeVisible()
})

test('an @ offers the people whose name begins so, by mouse and by keys', async ({ logIn, page }) => {
  test.skip(!isScripted())
  const title = `task with a list ${Math.random().toString(36).slice(2, 8)}`
  const id = await makeTask(title, { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  await logIn('zhoujing', page)
  await page.goto(`/tasks/${id}`)
  const field = page.getByLabel(talk.field)
  await field.pressSequentially('look, @')
  const list = page.getByRole('list', { name: talk.picks })
  await expect(list).toBeVisible()
  await field.pressSequentially('赵')
  await expect(list.getByRole('button')).toHaveCount(1)
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('look, @赵宁 ')
  await expect(field).toBeFocused()
  await expect(list).toHaveCount(0)
})

test('the lead unit takes a supporting unit’s answer into its report, which names the source', {
  tag: ['@nojs', '@phone'],
}, async ({ logIn }) => {
  test.slow()
  const title = `task with support ${Math.random().toString(36).slice(2, 8)}`
  const id = await makeTask(title, { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  await addSupport(id, '区数据局')
  const support = await logIn('shenyiming')
  await support.goto(`/tasks/${id}/report`)
  await support.getByLabel(progress.done).fill('data of 9 bodies delivered')
  await support.getByRole('button', { name: progress.submit }).click()
  await expect(support.getByText(progress.answered)).toBeVisible()

  const lead = await logIn('zhaoning')
  await lead.goto(`/tasks/${id}/report`)
  const answers = lead.getByRole('group', { name: progress.answers })
  await expect(answers).toContainText('data of 9 bodies delivered')
  await lead.getByLabel(progress.done).fill('half of it is done')
  if (isScripted()) {
    await answers.getByRole('button', { name: progress.take }).click()
    await expect(lead.getByLabel(progress.done)).toHaveValue('half of it is done\n区数据局: data of 9 bodies delivered')
    await expect(answers.getByLabel(progress.taken)).toBeChecked()
    await expectAccessible(lead)
  } else await answers.getByLabel(progress.append).check()
  await lead.getByRole('button', { name: progress.submit }).click()
  await expect(lead.getByText(progress.reported)).toBeVisible()
  await lead.goto(`/tasks/${id}?tab=updates#records`)
  const records = lead.locator('#records')
  await expect(records.getByText('half of it is done')).toContainText('区数据局: data of 9 bodies delivered')
  await expect(records.getByText(taskPage.sources)).toBeVisible()
  await expect(records.getByRole('link', { name: '区数据局' })).toHaveAttribute('href', /#update-/)
})
