import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { SeasonPage } from '@/usecases/season/view-season'
import { writeSeasonAddress } from './season-address'

/** The four figures of a season; each leads to the tasks that it counts. */
export function SeasonFigures({ view, words }: { view: SeasonPage; words: Dictionary }) {
  const { figures, units, season } = view
  const { page: text, columns } = words.season
  const expected = figures.total - figures.released
  const hint = [text.expectedSub({ units: units.length }), text.releasedSub({ count: figures.released })]
  const all = [
    { state: null, count: expected, label: columns.expected, hint: hint.join(words.common.comma), look: '' },
    { state: 'reported' as const, count: figures.reported, label: columns.reported, hint: '', look: '' },
    {
      state: 'reviewed' as const,
      count: figures.reviewed,
      label: columns.reviewed,
      hint: text.reviewedSub({ count: figures.late }),
      look: '',
    },
    {
      state: 'unreported' as const,
      count: figures.unreported,
      label: columns.unreported,
      hint: text.overdueSub({ count: figures.overdue }),
      look: figures.overdue ? ' red' : '',
    },
  ]
  return (
    <nav className="figures" aria-label={words.todo.figures}>
      {all.map(({ state, count, label, hint, look }) => (
        <a key={label} className="figure" href={`${writeSeasonAddress(season.id, { state })}#tasks`}>
          <span className={`figure__count${look}`}>
            {count}
            <small>{text.piece}</small>
          </span>{' '}
          <span className="figure__label">{label}</span>{' '}
          <span className="figure__hint">
            <Prose>{hint}</Prose>
          </span>
        </a>
      ))}
    </nav>
  )
}
