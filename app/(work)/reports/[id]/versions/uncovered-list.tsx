import { readWords } from '@/app/locale'
import { InTurns } from '@/ui/elements/in-turns'
import { Prose } from '@/ui/elements/prose'
import type { VersionOutcome } from '@/usecases/report/version/view-version'

type ListProps = { sentences: VersionOutcome['uncovered']; lang: string }

/** Sentences of the next steps on which nothing stands; what the reader takes for no promise says so. */
export async function UncoveredList({ sentences, lang }: ListProps) {
  const { report, version: text } = (await readWords()).words
  const rules: Record<string, string> = report.rules
  if (!sentences.length) return <p className="hint">{text.noneUncovered}</p>
  return (
    <>
      <p className="hint">{text.uncoveredHint}</p>
      <ul className="about__lines">
        <InTurns
          items={sentences}
          render={(sentence) => (
            <li key={sentence.start}>
              <span className="serif" lang={lang}>
                <Prose>{sentence.text}</Prose>
              </span>{' '}
              {rules[sentence.reason] && <span className="badge">{rules[sentence.reason]}</span>}
            </li>
          )}
        />
      </ul>
    </>
  )
}
