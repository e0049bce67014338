import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { sayRefusal } from '@/i18n/say-refusal'
import { ButtonLink } from '@/ui/elements/button'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { Import } from '@/usecases/report/import-report'
import type { KnownView } from '@/usecases/report/view-known'
import { knownAction } from './known-action'

type Props = { view: KnownView; input: Import }

/** What can become of the newer text: it takes the place of the known one, stands beside it, or is given up. */
export async function Choices({ view, input }: Props) {
  const text = (await readWords()).words.record.known
  return (
    <Section title={text.choose}>
      <WorkForm action={knownAction} form="known" label={text.choose} keepsUnsent={false} className="choices">
        <Carried view={view} input={input} />
        <ReplaceChoice view={view} />
        <div className="choices__one">
          <h3>{text.beside}</h3>
          <p className="soft">{text.besideHint}</p>
          <SubmitButton name="deed" value="beside">
            {text.submitBeside}
          </SubmitButton>
        </div>
        <div className="choices__one">
          <h3>{text.giveUp}</h3>
          <p className="soft">{text.giveUpHint}</p>
          <ButtonLink to={`/reports/${view.known.id}`}>{text.openKnown}</ButtonLink>
        </div>
      </WorkForm>
    </Section>
  )
}

/** What the import form had said, and which plan was seen. */
function Carried({ view, input }: Props) {
  const { keptId, issuerUnitId, year, title, withoutSteps, withoutParts, asTable, asPlan, asChosen } = input
  const [bare, seen, table, whole, other] = [withoutSteps, withoutParts, asTable, asPlan, asChosen].map((ticked) =>
    ticked ? '1' : undefined,
  )
  const asked = { withoutSteps: bare, withoutParts: seen, asTable: table, asPlan: whole, asChosen: other }
  const fields = { keptId, issuerUnitId, year, title, ...asked }
  return (
    <>
      <input type="hidden" name="replacesId" value={view.known.id} />
      <input type="hidden" name="stamp" value={view.stamp} />
      {Object.entries(fields).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
    </>
  )
}

async function ReplaceChoice({ view: { refusal, outcome, goneTitles } }: { view: KnownView }) {
  const { words } = await readWords()
  const text = words.record.known
  return (
    <div className="choices__one">
      <h3>{text.replace}</h3>
      {outcome ? (
        <>
          <p>
            <Prose>{text.outcome(outcome)}</Prose>
          </p>
          {goneTitles.length > 0 && (
            <p className="amber">
              <Prose>{text.gone({ titles: goneTitles })}</Prose>
            </p>
          )}
          <p className="soft">{text.outcomeEnd}</p>
          <SubmitButton look="main" name="deed" value="replace">
            {text.submitReplace({ count: outcome.kept })}
          </SubmitButton>
        </>
      ) : (
        <p className="soft">
          <Prose>{refusal?.code === 'notAllowed' ? text.notYours : refusal && sayRefusal(refusal, words)}</Prose>
        </p>
      )}
    </div>
  )
}
