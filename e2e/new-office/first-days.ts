import { expect, stateOf, words } from '../fixtures'
import type { Chapter } from './chapter'
import { moveWith, openFold, openLine, signAll } from './work-year'

const { task: text, taskPage, todo, common } = words
const disputed = '综合执法所标准化改造'

/** Heads sign for what they got; one objects to a date, which the office moves and the director gives out again. */
export async function beginYear({ open, year }: Chapter): Promise<void> {
  await signAll(await open('baijie', 'signing'), 5)
  await signAll(await open('qiulan', 'signing'), 4)
  const town = await open('qishan', 'objection and new date')
  await openLine(town, disputed, todo.acts.sign)
  await moveWith(town, text.moves.object, taskPage.reasons.object, '场地10月才腾出，11月底前完不成，请延到12月20日。')
  await expect(town.page.getByText(taskPage.nothingObjected)).toBeVisible()

  const coordinator = await open('mengxiao', 'objection and new date')
  await openLine(coordinator, disputed, todo.acts.revise)
  await openFold(coordinator, taskPage.revise)
  const form = coordinator.page.getByRole('form', { name: taskPage.revise })
  await form.getByLabel(taskPage.due).fill(`${year}-12-20`)
  await coordinator.click(form.getByRole('button', { name: common.save }))
  await expect(coordinator.page.getByText(taskPage.saved).first()).toBeVisible()

  const director = await open('hanliqun', 'objection and new date')
  await openLine(director, disputed, todo.acts.register)
  await openFold(director, text.moves.register)
  await director.click(director.page.getByLabel(taskPage.askNonSecret))
  await director.click(director.page.getByRole('button', { name: text.moves.register, exact: true }).last())
  await expect(stateOf(director.page, text.statuses.assigned)).toBeVisible()
  await signAll(await open('qishan', 'signing'), 3)
}
