import { expect, stateOf, words } from '../fixtures'
import type { Chapter } from './chapter'
import { turnTo } from './come-in'
import { lineOf, moveWith, openFold, openLine } from './work-year'

const { task: text, taskPage, todo, common } = words
const cases = '执法案卷评查'

/** What is overdue is pressed for; one is concluded by its head's reason, one carried over, the others stay open. */
export async function concludeYear({ open }: Chapter): Promise<void> {
  const market = await open('qiulan', 'end of the year')
  await expect(lineOf(market.page, '涉企收费专项清理')).toContainText(todo.asks.press)
  const head = await open('baijie', 'end of the year')
  await openLine(head, cases, todo.acts.press)
  const { ask, reasons, states } = taskPage.requests
  await moveWith(head, ask.concludeYear, reasons.concludeYear, '第二轮评查因人员抽调未能组织。')
  await expect(head.page.getByText(states.open).first()).toBeVisible()

  const director = await open('hanliqun', 'end of the year')
  await openLine(director, cases, todo.acts.answer)
  await openFold(director, text.moves.concludeYear)
  await director.choose(director.page.getByLabel(taskPage.askOutcome).last(), text.outcomes.notFulfilled)
  await director.click(director.page.getByRole('button', { name: text.moves.concludeYear, exact: true }).last())
  await director.page.waitForURL(/\/review$/)
  await turnTo(director, common.nav.tasks)
  await director.click(
    director.page
      .getByRole('main')
      .getByRole('link', { name: /综合执法所标准化改造/ })
      .first(),
  )
  await moveWith(
    director,
    text.moves.carryOver,
    taskPage.reasons.carryOver,
    '场地12月下旬交付，结转下年。',
    'notFulfilled',
  )
  await expect(stateOf(director.page, text.statuses.carriedOver)).toBeVisible()
}
