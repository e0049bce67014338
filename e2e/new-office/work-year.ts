import type { Locator, Page } from '@playwright/test'
import type { Outcome } from '@/domain/task/task'
import { expect, stateOf, words } from '../fixtures'
import type { Hand } from './hand'

const { task: text, taskPage, progress, todo, common } = words
/** A file that passes for proof. */
export const proof = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

/** The line of a task on the to-do list. */
export const lineOf = (page: Page, title: string): Locator =>
  page.getByRole('main').getByRole('row').filter({ hasText: title })
const send = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true }).last()

/** Opens what stands behind a button of the task's page. */
export const openFold = (hand: Hand, name: string): Promise<void> =>
  hand.click(hand.page.locator('summary', { hasText: name }).first())

/** From the to-do list by the one button of a line. */
export async function openLine(hand: Hand, title: string, act: string): Promise<void> {
  await hand.click(lineOf(hand.page, title).getByRole('link', { name: act, exact: true }))
}

/** Back to the to-do list by the head of the page. */
export async function goHome(hand: Hand): Promise<void> {
  const home = hand.page.getByRole('navigation', { name: common.mainNav }).getByRole('link', { name: common.nav.todo })
  await hand.click(home)
  await expect(home).toHaveAttribute('aria-current', 'page')
}

export async function signAll(hand: Hand, count: number): Promise<void> {
  const { page } = hand
  await hand.click(page.getByRole('link', { name: todo.signing.open({ count }) }))
  await hand.click(page.getByRole('button', { name: todo.signing.send }))
  await expect(page.getByText(todo.signing.done({ count }))).toBeVisible()
}

type Reported = { title: string; act: string; percent: number; done: string; hasFile?: boolean }

/** Reports progress with a file where there is one; ends on the task's page. */
export async function reportOn(hand: Hand, { title, act, percent, done, hasFile }: Reported): Promise<void> {
  const { page } = hand
  await openLine(hand, title, act)
  await page.getByLabel(progress.percent).fill(String(percent))
  await page.getByLabel(progress.done).fill(done)
  const file = { name: `${title.slice(0, 6)}佐证.pdf`, mimeType: 'application/pdf', buffer: proof }
  if (hasFile) await hand.take(page.locator('input[type=file]').first(), file)
  await hand.click(page.getByRole('button', { name: progress.submit, exact: true }))
  await page.waitForURL(/\/tasks\/\w+$/)
}

export async function submit(hand: Hand): Promise<void> {
  await hand.click(send(hand.page, text.moves.submit))
  await expect(stateOf(hand.page, text.statuses.unitReview)).toBeVisible()
}

/** The head's yes, in the queue of reviews. */
export async function approve(hand: Hand, title: string): Promise<void> {
  await openLine(hand, title, todo.acts.review)
  await hand.click(send(hand.page, text.moves.approveUnit))
  await hand.page.waitForURL((url) => url.pathname === '/review' && !url.search)
}

/** The office takes all evidence of the task that is open in the queue, and completes it; the next one opens. */
export async function accept(hand: Hand, title: string): Promise<void> {
  const { page } = hand
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  const all = page.getByRole('button', { name: /^全部采信/ })
  const one = page.getByRole('button', { name: new RegExp(`^${taskPage.accept} `) })
  await hand.click((await all.count()) ? all : one)
  await expect(page.getByRole('button', { name: text.moves.complete })).toBeEnabled()
  await hand.click(send(page, text.moves.complete))
  await expect(page.getByRole('heading', { level: 2, name: title })).toHaveCount(0)
}

export async function sendBack(hand: Hand, title: string): Promise<void> {
  const { page } = hand
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await openFold(hand, text.moves.sendBack)
  await hand.choose(page.getByLabel(taskPage.reasonTemplates), taskPage.templates.sendBack[3] ?? '')
  await hand.click(send(page, text.moves.sendBack))
  await expect(page.getByRole('heading', { level: 2, name: title })).toHaveCount(0)
}

export async function close(hand: Hand, title: string, outcome: Outcome): Promise<void> {
  const { page } = hand
  await openLine(hand, title, todo.acts.close)
  await openFold(hand, text.moves.close)
  await hand.choose(page.getByLabel(taskPage.askOutcome), text.outcomes[outcome])
  await hand.click(send(page, text.moves.close))
  await expect(stateOf(page, text.statuses.closed)).toBeVisible()
}

/** A move with a reason, and an outcome where it ends the task, on the task's page. */
export async function moveWith(
  hand: Hand,
  name: string,
  field: string,
  reason: string,
  outcome?: Outcome,
): Promise<void> {
  const { page } = hand
  await openFold(hand, name)
  const form = page.locator('form', { has: page.getByRole('button', { name, exact: true }) })
  await form.getByLabel(field, { exact: true }).fill(reason)
  if (outcome) await hand.choose(form.getByLabel(taskPage.askOutcome), text.outcomes[outcome])
  await hand.click(form.getByRole('button', { name, exact: true }))
}
