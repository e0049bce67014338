import { words } from '../fixtures'
import type { Chapter } from './chapter'
import { accept, approve, close, goHome, openLine, proof, reportOn, submit } from './work-year'

const { todo, progress, task: text } = words
const checks = '涉企行政检查计划'
const platform = '执法监督平台'

/** What was sent back comes again, and another one with a part that a second unit did; the office accepts one after the other. */
export async function workInSummer({ open, counter }: Chapter): Promise<void> {
  const fanxing = await open('fanxing', 'other reports and reviews')
  await openLine(fanxing, checks, todo.acts.amend)
  await fanxing.click(fanxing.page.getByRole('link', { name: text.moves.report, exact: true }).first())
  await fanxing.page.getByLabel(progress.done).fill('补传盖章的检查计划，涉企检查较上年下降两成。')
  const file = { name: '盖章计划.pdf', mimeType: 'application/pdf', buffer: proof }
  await fanxing.take(fanxing.page.locator('input[type=file]').first(), file)
  await fanxing.click(fanxing.page.getByRole('button', { name: progress.submit, exact: true }))
  await fanxing.page.waitForURL(/\/tasks\/\w+$/)
  await submit(fanxing)
  const shilei = await open('shilei', 'other reports and reviews')
  const done = '平台建成，8个部门接入6个。'
  await reportOn(shilei, { title: platform, act: todo.acts.report, percent: 100, done, hasFile: true })
  await submit(shilei)
  await approve(await open('qiulan', 'other reports and reviews'), checks)
  await approve(await open('baijie', 'other reports and reviews'), platform)

  const coordinator = await open('mengxiao', 'other reports and reviews')
  await openLine(coordinator, checks, todo.acts.review)
  await accept(coordinator, checks)
  counter.begin('acceptance by the office')
  await accept(coordinator, platform)
  const director = await open('hanliqun', 'other reports and reviews')
  await close(director, checks, 'fulfilled')
  await goHome(director)
  await close(director, platform, 'partly')
}
