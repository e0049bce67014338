import type { ReactNode } from 'react'

type InTurnsProps<Item> = { items: readonly Item[]; size?: number; render: (item: Item) => ReactNode }

/** A long list rendered a few items at a time, so that one long page does not keep all other people waiting. Gives the same markup. */
export function InTurns<Item>({ items, size = 5, render }: InTurnsProps<Item>) {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, turn) => turn * size)
  return starts.map((start, turn) => (
    <Turn key={start} turn={turn} items={items.slice(start, start + size)} render={render} />
  ))
}

type TurnProps<Item> = { turn: number; items: readonly Item[]; render: (item: Item) => ReactNode }

async function Turn<Item>({ turn, items, render }: TurnProps<Item>) {
  for (let before = 0; before < turn; before++) await yieldTurn()
  return items.map(render)
}

/** Lets others be served in between. */
export const yieldTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
