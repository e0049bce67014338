// Next bundles what draws on the server and what writes the page apart; both run in one process.
const held = globalThis as { jiannuoHanded?: Map<string, { markup: string; at: number }>; jiannuoHandedCount?: number }
const longest = 60_000

/** Keeps markup for the page that is being written; gives the name under which it asks for it. */
export function handOver(markup: string): string {
  held.jiannuoHanded ??= new Map()
  held.jiannuoHandedCount = (held.jiannuoHandedCount ?? 0) + 1
  const [id, now] = [`drawn-${held.jiannuoHandedCount}`, Date.now()]
  forgetOlder(held.jiannuoHanded, now - longest)
  held.jiannuoHanded.set(id, { markup, at: now })
  return id
}

/** What was handed over under this name, once. */
export function readHanded(id: string): string {
  const found = held.jiannuoHanded?.get(id)
  if (!found) throw new Error(`nothing was handed over as ${id}`)
  held.jiannuoHanded?.delete(id)
  return found.markup
}

// A page that nobody waited for was not written to its end.
function forgetOlder(all: Map<string, { at: number }>, before: number): void {
  for (const [id, { at }] of all) {
    if (at >= before) return
    all.delete(id)
  }
}
