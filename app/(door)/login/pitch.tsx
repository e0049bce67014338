import type { Dictionary } from '@/i18n'

/** What the product does: the five links of the chain. */
export function Pitch({ words: { common, account } }: { words: Dictionary }) {
  const text = account.logIn
  return (
    <section className="login__say">
      <p className="login__mark">{common.product}</p>
      <h1>{common.tagline}</h1>
      <p className="login__line">
        {text.line.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <ol className="login__chain" aria-label={text.chainLabel}>
        {text.chain.map(([name, what]) => (
          <li key={name}>
            <b>{name}</b>
            <span>{what}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
