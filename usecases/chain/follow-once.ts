import { createHash } from 'node:crypto'
import { followSafely } from '@/formats/beside/follow-safely'

type Following = Parameters<typeof followSafely>[0]
type Links = ReturnType<typeof followSafely>

const mostKept = 50
// Next bundles this module more than once; one store per process is enough.
const held = globalThis as { jiannuoChains?: Map<string, Links> }

/** As `followSafely`; the same promises and the same text are read once in the life of the process, whatever else changes. */
export function followOnce(following: Following): Links {
  held.jiannuoChains ??= new Map()
  const kept = held.jiannuoChains
  const key = createHash('sha256').update(JSON.stringify(following)).digest('base64url')
  const known = kept.get(key)
  if (known) return known
  if (kept.size >= mostKept) kept.clear()
  const read = followSafely(following)
  kept.set(key, read)
  read.catch(() => kept.delete(key))
  return read
}
