import type { FirstStep, StepView } from '@/domain/admin/first-steps'
import type { Dictionary } from '@/i18n'
import { Badge } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'

type StepsProps = {
  steps: readonly StepView[]
  /** The topmost body, for its name. */
  bodyId: string | undefined
  words: Dictionary['admin']['overview']
}

/** What a new office does first, each with its page, until nothing is left. */
export function FirstSteps({ steps, bodyId, words }: StepsProps) {
  if (!steps.length) return null
  const open = steps.filter(({ state }) => state === 'open').length
  return (
    <Section title={words.firstSteps} small={words.stepsLeft({ count: open })}>
      <ol className="check-list">
        {steps.map(({ step, state, year }) => {
          const to = pageOf(step, year, bodyId)
          const name = words.stepNames[step]({ year })
          const how = words.stepHints[step]({ year })
          return (
            <li key={step}>
              <span>
                <b>
                  <Prose>{name}</Prose>
                </b>{' '}
                <Badge look={state === 'done' ? 'done' : 'plain'}>{words.stepStates[state]}</Badge>
                {state !== 'done' && <p className="hint">{how}</p>}
              </span>
              {to && state !== 'done' && (
                <a href={to}>
                  <Prose>{words.stepOpen({ name })}</Prose>
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}

/** Where a step is taken; the backup is made on the server. */
function pageOf(step: FirstStep, year: number, bodyId: string | undefined): string | undefined {
  const pages: Partial<Record<FirstStep, string>> = {
    name: bodyId ? `/admin/units/${bodyId}` : '/admin/units',
    units: '/admin/import',
    people: '/admin/import',
    office: '/admin/settings',
    holidays: `/admin/holidays?year=${year}`,
  }
  return pages[step]
}
