import type { Dictionary } from '@/i18n'

/** The sum of a file in its first characters; opened, the whole of it, chosen at one click to be copied. */
export function FileSum({ hash, words }: { hash: string; words: Dictionary['evidence'] }) {
  return (
    <details className="file-sum">
      <summary>{words.hash({ short: hash.slice(0, 12) })}</summary>
      <code title={words.hashHint}>{hash}</code>
    </details>
  )
}
