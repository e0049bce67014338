import { addDays, dayOf } from '@/domain/calendar'
import type { Demand } from '@/domain/task/urging/urge'
import { expect, expectAccessible, isScripted, test, words } from './fixtures'
import { findUserId, makeTask } from './make-task'

const { urging } = words
const { page: slipWords, instruction, todo } = urging

test('a late task is urged from a preview, its unit receipts and answers, and is not urged twice a day', {
  tag: ['@nojs', '@phone'],
}, async ({ logIn }) => {
  test.slow()
  const title = `late task ${Math.random().toString(36).slice(2, 8)}`
  const past = addDays(dayOf(new Date().toISOString()), -5)
  const handlerId = await findUserId('zhaoning')
  const id = await makeTask(title, { status: 'inProgress', handlerId, due: past, originalDue: past, signedOn: past })
  const coordinator = await logIn('zhoujing')
  await coordinator.goto(`/tasks/${id}`)
  await coordinator.getByRole('link', { name: urging.open, exact: true }).click()
  await coordinator.waitForURL(/tasks\/urge/)
  const preview = coordinator.getByRole('table', { name: urging.whoGets })
  await expect(preview.getByRole('row').filter({ hasText: title })).toContainText(urging.colours.red)
  if (isScripted()) await expectAccessible(coordinator)
  await coordinator.getByRole('button', { name: urging.send({ count: 1 }) }).click()
  await expect(coordinator.getByText(urging.sent({ count: 1 }))).toBeVisible()
  await coordinator.goto(`/tasks/urge?id=${id}`)
  await expect(preview).toHaveCount(0)
  await expect(coordinator.getByRole('table', { name: urging.leftOut })).toContainText(title)

  const handler = await logIn('zhaoning')
  await handler.goto('/')
  await handler.getByRole('link', { name: title }).first().click()
  await handler.waitForURL(/urges/)
  const answer = (demand: Demand) => handler.getByLabel(slipWords.answerTo({ demand: urging.demands[demand] }))
  await expect(answer('explain')).toHaveCount(0)
  await handler.getByRole('button', { name: slipWords.receipt }).click()
  await expect(handler.getByText(slipWords.receipted)).toBeVisible()
  if (isScripted()) await expectAccessible(handler)
  for (const demand of ['explain', 'progress', 'remedy'] as const)
    await answer(demand).fill(`${demand}: done by Friday`)
  await handler.getByRole('button', { name: slipWords.send }).click()
  await expect(handler.getByText(slipWords.answered)).toBeVisible()
  await expect(handler.getByText('remedy: done by Friday')).toBeVisible()
  await handler.goto('/')
  const first = handler.getByRole('region', { name: todo.title })
  await expect(first.getByRole('link', { name: title })).toHaveCount(0)
})

test('a leader writes on a task, the head of its unit answers, and the leader reads it', {
  tag: ['@nojs', '@phone'],
}, async ({ logIn }) => {
  test.slow()
  const title = `task with a note ${Math.random().toString(36).slice(2, 8)}`
  const id = await makeTask(title, { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const leader = await logIn('chenlixin')
  await leader.goto(`/tasks/${id}`)
  await leader.getByRole('link', { name: instruction.open, exact: true }).click()
  await leader.waitForURL(/instruct/)
  if (isScripted()) await expectAccessible(leader)
  await leader.getByRole('button', { name: instruction.send }).click()
  await expect(leader.getByRole('alert').first()).toBeVisible()
  await leader.getByLabel(instruction.text, { exact: true }).fill(`see to ${title}`)
  await leader.getByRole('button', { name: instruction.send }).click()
  await expect(leader.getByText(instruction.sent({ count: 1 }))).toBeVisible()
  // What was sent leads on: nothing is missing here.
  await expect(leader.getByText(instruction.noneChosen)).toHaveCount(0)
  await expect(leader.getByRole('main').getByRole('link', { name: words.common.nav.overview })).toBeVisible()

  const head = await logIn('fangzhiyuan')
  await head.goto('/')
  await head
    .getByRole('link', { name: `see to ${title}` })
    .first()
    .click()
  await head.waitForURL(/instructions/)
  if (isScripted()) await expectAccessible(head)
  await head.getByRole('textbox', { name: instruction.answer }).fill(`seen to ${title}`)
  await head.getByRole('button', { name: instruction.reply({ name: '陈立新' }) }).click()
  await expect(head.getByText(instruction.replied)).toBeVisible()

  await leader.goto('/tasks/instruct')
  await expect(leader.getByText(`seen to ${title}`)).toBeVisible()
})
