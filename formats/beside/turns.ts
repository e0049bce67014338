import { Refusal } from '@/domain/refusal'

// Two in all: of several server processes each has its share.
const mostAtOnce = Math.max(1, Math.floor(2 / Number(process.env.PROCESSES || 1)))
const mostWaiting = 20
const waiting: (() => void)[] = []
let running = 0

/** Waits until one of the two may read; `readingBusy` when too many wait already. */
export async function takeTurn(): Promise<void> {
  if (waiting.length >= mostWaiting) throw new Refusal('readingBusy')
  if (running < mostAtOnce) running++
  else await new Promise<void>((resolve) => waiting.push(resolve))
}

/** Lets the next one read. */
export function giveTurn(): void {
  const next = waiting.shift()
  if (next) next()
  else running--
}
