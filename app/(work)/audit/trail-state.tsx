import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'

type Words = Dictionary['audit']
type Trail = { anchored: number; fault: string | null; firstBad: number | null }
type TrailStateProps = { trail: Trail; lines: { seq: number; isIntact: boolean }[]; words: Words }

/** Whether the log's end is the one that is anchored outside it, and each shown event still fits the one before it. */
export function TrailState({ trail, lines, words }: TrailStateProps) {
  const problems = listProblems(trail, lines, words)
  if (problems.length)
    return problems.map((problem) => (
      <p key={problem} className="note note--red" role="alert">
        <i aria-hidden="true">■</i>
        {problem}
      </p>
    ))
  return (
    <p className="audit__intact soft">
      <span className="green" aria-hidden="true">
        ●
      </span>{' '}
      {words.intact}
      <Prose>{trail.anchored > 0 && ` · ${words.trailWhole(trail)}`}</Prose>
    </p>
  )
}

function listProblems(trail: Trail, lines: TrailStateProps['lines'], words: Words): string[] {
  const broken = lines.filter(({ isIntact }) => !isIntact).map(({ seq }) => seq)
  return [
    ...(trail.fault ? [words.trailBroken({ fault: trail.fault, seq: trail.firstBad })] : []),
    ...(broken.length ? [words.broken({ seqs: broken })] : []),
  ]
}
