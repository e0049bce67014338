import { createHash } from 'node:crypto'
import { followSafely } from '@/formats/beside/follow-safely'
import type { ChainLink, NewerText } from '@/reader/read-chain'
import type { Span } from '@/reader/report-text'

// Next bundles this module more than once; one store per process is enough.
const held = globalThis as { jiannuoProposals?: Map<string, Promise<ChainLink[]>> }
const most = 200

/** What the reader proposes of promises in a newer report, kept by the words of both: whatever else is done, it reads the same in them. */
export function keepProposals(promises: Span[], { told, shortcomings, renewed }: NewerText): Promise<ChainLink[]> {
  held.jiannuoProposals ??= new Map()
  const all = held.jiannuoProposals
  const text = { told, shortcomings: shortcomings.map(toSpan), renewed: renewed.map(toSpan) }
  const key = createHash('sha256')
    .update(JSON.stringify([promises.map(toSpan), text]))
    .digest('base64')
  const made = all.get(key) ?? followSafely(promises.map(toSpan), text)
  all.delete(key)
  all.set(key, made)
  made.catch(() => all.get(key) === made && all.delete(key))
  for (const oldest of [...all.keys()].slice(0, -most)) all.delete(oldest)
  return made
}

const toSpan = ({ start, end, text }: Span): Span => ({ start, end, text })
