import type { Locator, Page } from '@playwright/test'
import type { Part } from './parts'

/** What a part of the work cost: presses of mouse and committing keys, choices, files chosen, pastes; and pages that were come to. */
type Cost = { clicks: number; screens: number }

/** Counts what people do, part by part. */
export class Counter {
  readonly costs = new Map<Part, Cost>()
  private part: Part = 'logging in'

  /** What is done from now on belongs to a part. */
  begin(part: Part): void {
    this.part = part
  }

  add(what: keyof Cost): void {
    const cost = this.of(this.part)
    this.costs.set(this.part, { ...cost, [what]: cost[what] + 1 })
  }

  of = (part: Part): Cost => this.costs.get(part) ?? { clicks: 0, screens: 0 }
}

/** Somebody at a browser, whose every press is counted. Typing is not; a page counts once it is another than the one before. */
export class Hand {
  constructor(
    readonly page: Page,
    private readonly counter: Counter,
  ) {
    let last = ''
    page.on('framenavigated', (frame) => {
      const { pathname } = new URL(frame.url())
      if (frame !== page.mainFrame() || pathname === last) return
      last = pathname
      counter.add('screens')
    })
  }

  async click(what: Locator): Promise<void> {
    this.counter.add('clicks')
    await what.click()
  }

  async choose(field: Locator, option: string): Promise<void> {
    this.counter.add('clicks')
    await field.selectOption({ label: option })
  }

  async take(field: Locator, file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    this.counter.add('clicks')
    await field.setInputFiles(file)
  }

  /** A key that commits, such as Ctrl+V. */
  async press(key: string): Promise<void> {
    this.counter.add('clicks')
    await this.page.keyboard.press(key)
  }

  /** Draws the pressed mouse from one place to another, as words are selected. */
  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    this.counter.add('clicks')
    const { mouse } = this.page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 })
    await mouse.move(to.x, to.y, { steps: 5 })
    await mouse.up()
  }
}
