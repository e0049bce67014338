import type { Page } from '@playwright/test'
import { expect, sendLogIn, words } from '../fixtures'
import type { Hand } from './hand'

const { password: text } = words.account
const own = (turn: number) => `Qinghe-${turn}-shengji`

/** Passwords as people have them now: handed out, then their own, and another one each time the rules ask for it. */
export class Passwords {
  private turn = 0

  constructor(private readonly held: Map<string, string>) {}

  add(handedOut: Map<string, string>): void {
    for (const [account, password] of handedOut) this.held.set(account, password)
  }

  of = (account: string): string => this.held.get(account) ?? ''

  renew(account: string): string {
    this.turn += 1
    this.held.set(account, own(this.turn))
    return this.of(account)
  }
}

/** Logs somebody in, through the change of the password where it is asked for. */
export async function comeIn(page: Page, account: string, passwords: Passwords): Promise<void> {
  const used = passwords.of(account)
  await page.goto('/login')
  await sendLogIn(page, account, used)
  await page.waitForURL((url) => url.pathname !== '/login')
  const head = page.getByRole('navigation', { name: words.common.mainNav })
  await head
    .or(page.getByLabel(text.current, { exact: true }))
    .first()
    .waitFor()
  if (new URL(page.url()).pathname !== '/password') return
  const next = passwords.renew(account)
  await page.getByLabel(text.current, { exact: true }).fill(used)
  await page.getByLabel(text.next, { exact: true }).fill(next)
  await page.getByLabel(text.again, { exact: true }).fill(next)
  await page.getByRole('button', { name: text.submit }).click()
  await head.waitFor()
}

/** Presses what leads to another page of the head. */
export async function turnTo(hand: Hand, name: string): Promise<void> {
  const link = hand.page.getByRole('navigation', { name: words.common.mainNav }).getByRole('link', { name })
  await hand.click(link)
  await expect(link).toHaveAttribute('aria-current', 'page')
}
