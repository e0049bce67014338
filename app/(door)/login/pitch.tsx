import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'

/** What the product does: the five links of the chain. */
export function Pitch({ words: { common, account }, district }: { words: Dictionary; district: string }) {
  const text = account.logIn
  return (
    <section>
      <p className="login__mark">{common.product}</p>
      <h1>
        <Prose>{common.unitPlatform({ unit: district })}</Prose>
      </h1>
      <p className="login__line">
        {text.line.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <ol className="login__steps" aria-label={text.stepsLabel}>
        {text.steps.map(([name, what]) => (
          <li key={name}>
            <b>{name}</b>
            <span>{what}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
