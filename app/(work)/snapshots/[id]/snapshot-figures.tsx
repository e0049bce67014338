import { countPart, stripPartNames } from '@/domain/task/figures/strip'
import type { Dictionary } from '@/i18n'
import { sayCompletion, sayOnTime } from '@/i18n/say-share'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { SnapshotView } from '@/usecases/snapshot/view-snapshot'

type FiguresProps = { snapshot: SnapshotView['snapshot']; words: Dictionary }

/** The figures that are published, as they were at the end of the day. */
export function SnapshotFigures({ snapshot: { figures }, words }: FiguresProps) {
  const { snapshot: text, publicPage, figures: names } = words
  const parts = stripPartNames.filter((part) => countPart(figures, part) > 0)
  const counts = parts.map((part) => countPart(figures, part))
  return (
    <Section title={text.figures} small={text.figuresHint}>
      <ul className="snapshot__sum">
        {parts.map((part) => (
          <li key={part}>
            <Prose>{publicPage.parts[part]}</Prose> <b>{countPart(figures, part)}</b>
          </li>
        ))}
        <li>
          <Prose>{publicPage.adds({ counts, total: figures.total })}</Prose>
        </li>
        <li>
          <Prose>{`${names.completion} ${sayCompletion(figures, names)}`}</Prose>
        </li>
        <li>
          <Prose>{`${names.onTimeRate} ${sayOnTime(figures, names)}`}</Prose>
        </li>
      </ul>
    </Section>
  )
}
