import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'

type ChangeProps = { now: number; before: number; isWorse: 'up' | 'down'; words: Dictionary['overview']['changes'] }

/** How a figure moved: an arrow with its number, in colour only where it got worse. */
export function ChangeMark({ now, before, isWorse, words }: ChangeProps) {
  const moved = now - before
  const isBad = moved !== 0 && moved > 0 === (isWorse === 'up')
  return (
    <small className={isBad ? 'red' : undefined}>
      <Prose>{sayMove(moved, words)}</Prose>
    </small>
  )
}

/** ↑2, ↓1, or that nothing moved. */
export const sayMove = (moved: number, words: Dictionary['overview']['changes']): string =>
  moved === 0 ? words.same : `${moved > 0 ? '↑' : '↓'}${Math.abs(moved)}`
