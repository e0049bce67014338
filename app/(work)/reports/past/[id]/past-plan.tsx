import { readWords } from '@/app/locale'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import type { PastView } from '@/usecases/report/view-past'

/** What had been made of a report on record, and its whole text behind a fold. */
export async function PastPlanPart({ view }: { view: PastView }) {
  const text = (await readWords()).words.record.past
  const { plan } = view.past
  return (
    <>
      {plan.commitments.length > 0 && (
        <Section title={text.plan}>
          <Commitments view={view} />
        </Section>
      )}
      {plan.shortcomings.length > 0 && (
        <Section title={text.shortcomings}>
          <ol className="about__lines">
            {plan.shortcomings.map(({ start, text: said, cause }) => (
              <li key={start}>
                <span className="serif">
                  <Prose>{said}</Prose>
                </span>
                {cause && (
                  <span className="soft">
                    {' '}
                    <Prose>{text.cause({ text: cause })}</Prose>
                  </span>
                )}
              </li>
            ))}
          </ol>
        </Section>
      )}
      <details className="plan-fold section">
        <summary>
          <h2>{text.text}</h2>
        </summary>
        <div className="about__text serif">
          <Prose>{view.past.text}</Prose>
        </div>
      </details>
    </>
  )
}

async function Commitments({ view: { past, leads } }: { view: PastView }) {
  const text = (await readWords()).words.record.past
  return (
    <table className="table table--plain stack">
      <TableHead caption={text.commitment} columns={[text.commitment, text.state, text.lead]} />
      <tbody>
        {past.plan.commitments.map(({ start, text: said, status }, index) => (
          <tr key={start}>
            <td data-label={text.commitment} className="serif">
              <Prose>{said}</Prose>
            </td>
            <td data-label={text.state}>{text.states[status]}</td>
            <td data-label={text.lead}>
              <Prose>{leads[index]}</Prose>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
