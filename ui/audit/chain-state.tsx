import type { Dictionary } from '@/i18n'

type ChainStateProps = { lines: { seq: number; isIntact: boolean }[]; words: Dictionary['audit'] }

/** Whether each shown event still fits the one before it. */
export function ChainState({ lines, words }: ChainStateProps) {
  const broken = lines.filter(({ isIntact }) => !isIntact)
  if (!broken.length)
    return (
      <p className="au__chain soft">
        <span className="green" aria-hidden="true">
          ●
        </span>{' '}
        {words.intact}
      </p>
    )
  return (
    <p className="note note--red" role="alert">
      <i aria-hidden="true">■</i>
      {words.broken({ seqs: broken.map(({ seq }) => seq).join('、') })}
    </p>
  )
}
