import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { Hearing } from '@/usecases/task/changing/hear-change'
import { Lines } from '../../lines'
import { ReasonPart } from '../reason-part'

/** What a unit has to know before it says whether it would lead: the task, its day, its standards, its sentence, why it is asked. */
export function HearingPart({ hearing, words }: { hearing: Hearing; words: Dictionary }) {
  const { task, change, standards, source } = hearing
  const text = words.taskPage
  return (
    <div>
      <Section title={task.title} small={task.number}>
        <p className="quote change__words">
          <Prose>{source}</Prose>
        </p>
        <p className="change__words">
          <b>{text.required}</b> <Prose>{task.requiredResult}</Prose>
        </p>
        <p className="change__words">
          {text.due} <b>{task.due ?? text.noDue}</b>{' '}
          <span className="soft">
            <Prose>{words.changing.doneSoFar({ percent: task.percent })}</Prose>
          </span>
        </p>
      </Section>
      <Section title={text.standards}>
        <Lines lines={standards} />
      </Section>
      <ReasonPart change={change} words={words} />
    </div>
  )
}
