import type { ReturnState } from '@/domain/season/season'
import type { Dictionary } from '@/i18n'

const marks: Record<ReturnState, { look: string; mark: string }> = {
  unreported: { look: 'yellow', mark: '▲' },
  reported: { look: 'blue', mark: '◇' },
  reviewed: { look: 'done', mark: '◆' },
  released: { look: 'grey', mark: '○' },
}

type MarkProps = { state: ReturnState; isOverdue?: boolean; isLate?: boolean; words: Dictionary['season'] }

/** Where a return stands: shape, word and colour; red alone where it is owed after its day. */
export function ReturnMark({ state, isOverdue, isLate, words }: MarkProps) {
  const { look, mark } = isOverdue ? { look: 'red', mark: '■' } : marks[state]
  return (
    <span className={`light light--${look}`}>
      <i aria-hidden="true">{mark}</i>
      {isOverdue ? words.overdue : words.states[state]}
      {isLate && <small className="season__late">{words.late}</small>}
    </span>
  )
}
