import type { Dictionary } from '@/i18n'

type Words = Dictionary['audit']
type Chain = { anchored: number; fault: string | null; firstBad: number | null }
type ChainStateProps = { chain: Chain; lines: { seq: number; isIntact: boolean }[]; words: Words }

/** Whether the log's end is the one that is anchored outside it, and each shown event still fits the one before it. */
export function ChainState({ chain, lines, words }: ChainStateProps) {
  const problems = listProblems(chain, lines, words)
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
      {chain.anchored > 0 && ` · ${words.chainWhole(chain)}`}
    </p>
  )
}

function listProblems(chain: Chain, lines: ChainStateProps['lines'], words: Words): string[] {
  const broken = lines.filter(({ isIntact }) => !isIntact).map(({ seq }) => seq)
  return [
    ...(chain.fault ? [words.chainBroken({ fault: chain.fault, seq: chain.firstBad })] : []),
    ...(broken.length ? [words.broken({ seqs: broken })] : []),
  ]
}
