import { dayOf } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import { ButtonLink } from '@/ui/elements/button'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { OwnSecondStep } from '@/usecases/account/second-step/view-second-step'

type PartProps = { own: OwnSecondStep; words: Dictionary['secondStep'] }

/** Whether the person's log-in has a second step, and the way to change that. */
export function SecondStepPart({ own, words }: PartProps) {
  const state = own.state === 'on' ? words.isOn({ day: dayOf(own.since), left: own.codesLeft }) : words.isOff
  return (
    <Section title={words.title} small={words.short}>
      <p className="row row--wrap account__display">
        <Prose>{state}</Prose>
        <ButtonLink to="/second-step">{words.open}</ButtonLink>
      </p>
    </Section>
  )
}
