import { expect, words } from '../fixtures'
import type { Chapter } from './chapter'
import { turnTo } from './come-in'
import type { Hand } from './hand'
import { accept, approve, close, goHome, moveWith, openLine, reportOn, sendBack, submit } from './work-year'

const { task: text, taskPage, todo, common } = words
const list = '行政执法主体清单'
const checks = '涉企行政检查计划'

/** One task from its report to its closing, one sent back, one cancelled. */
export async function workInSpring(chapter: Chapter): Promise<void> {
  const { open, counter } = chapter
  await reportBoth(chapter)
  await approve(await open('baijie', 'life of one task'), list)
  await approve(await open('qiulan', 'other reports and reviews'), checks)
  const coordinator = await open('mengxiao', 'life of one task')
  await openLine(coordinator, list, todo.acts.review)
  await accept(coordinator, list)
  counter.begin('other reports and reviews')
  await sendBack(coordinator, checks)
  const director = await open('hanliqun', 'life of one task')
  await close(director, list, 'fulfilled')
  counter.begin('cancelling')
  await cancelOne(director, chapter)
}

async function reportBoth({ open }: Chapter): Promise<void> {
  const shilei = await open('shilei', 'life of one task')
  const done = '清单3月10日在县政府网公布，共38个主体。'
  await reportOn(shilei, { title: list, act: todo.acts.report, percent: 100, done, hasFile: true })
  await submit(shilei)
  const fanxing = await open('fanxing', 'other reports and reviews')
  const sent = '检查计划3月12日印发，涉企检查62次。'
  await reportOn(fanxing, { title: checks, act: todo.acts.report, percent: 100, done: sent, hasFile: true })
  await submit(fanxing)
  await goHome(fanxing)
  await reportOn(fanxing, {
    title: '执法监督平台',
    act: todo.acts.support,
    percent: 100,
    done: '市场监管执法数据已接入平台。',
  })
}

async function cancelOne(director: Hand, { open }: Chapter): Promise<void> {
  const { ask, reasons, states } = taskPage.requests
  await turnTo(director, common.nav.tasks)
  await director.click(
    director.page
      .getByRole('main')
      .getByRole('link', { name: /公共法律服务工作室/ })
      .first(),
  )
  await moveWith(director, ask.cancel, reasons.cancel, '市里统一建设，县级不再单独实施。')
  await expect(director.page.getByText(states.open).first()).toBeVisible()
  const leader = await open('wangmingyuan', 'cancelling')
  await openLine(leader, '公共法律服务工作室', todo.acts.answer)
  await leader.click(leader.page.getByRole('button', { name: text.moves.cancel, exact: true }).last())
  await leader.page.waitForURL(/\/review$/)
}
