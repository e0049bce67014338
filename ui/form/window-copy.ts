import type { FormValues } from './form-state'

const start = 'unsent:'

/** Where this window keeps what a person typed into a form; another person's log-in in the same window never sees it. */
export const nameWindowCopy = (owner: string, form: string): string => `${start}${owner}:${form}`

type Kept = { values: FormValues; at: string }

/** Keeps in this window what the server has not got yet; nothing where the browser refuses to. */
export function keepInWindow(key: string, values: FormValues): void {
  tryQuietly(() => sessionStorage.setItem(key, JSON.stringify({ values, at: new Date().toISOString() })))
}

export const dropFromWindow = (key: string): void => tryQuietly(() => sessionStorage.removeItem(key))

/** What this window keeps under a key and the server has not got since `savedAt`; what others typed here before is thrown away. */
export function findInWindow(key: string, savedAt: string): Kept | undefined {
  let kept: Kept | undefined
  tryQuietly(() => {
    const owned = key.slice(0, key.indexOf(':', start.length) + 1)
    for (const each of Object.keys(sessionStorage))
      if (each.startsWith(start) && !each.startsWith(owned)) sessionStorage.removeItem(each)
    kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined
  })
  return kept && kept.at > savedAt ? kept : undefined
}

// A browser may forbid it, or have no room left.
function tryQuietly(work: () => void): void {
  try {
    work()
  } catch {}
}
