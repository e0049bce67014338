import { expect, it } from 'vitest'
import { yieldEvery } from './yield-turn'

const work = (ms: number) => {
  const until = performance.now() + ms
  while (performance.now() < until);
}

it('lets others be served amid long work, and asks nothing of short work', async () => {
  let served = 0
  const others = setInterval(() => served++, 0)
  const rest = yieldEvery(10)
  for (let step = 0; step < 100; step++) await rest()
  expect(served).toBe(0)
  for (let step = 0; step < 20; step++) {
    work(5)
    await rest()
  }
  clearInterval(others)
  expect(served).toBeGreaterThan(3)
})
