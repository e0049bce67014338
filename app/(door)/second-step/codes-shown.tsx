import type { Dictionary } from '@/i18n'

type ShownProps = { codes: readonly string[]; words: Dictionary['secondStep'] }

/** New recovery codes, the only time that they can be seen. */
export function CodesShown({ codes, words }: ShownProps) {
  return (
    <section className="second-step__codes">
      <ol aria-label={words.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="hint">{words.codesHint}</p>
    </section>
  )
}
