import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { ChangeLine } from '@/usecases/task/view-task'

/** Why it is asked for, and on what it rests. */
export function ReasonPart({
  change,
  words,
}: {
  change: Pick<ChangeLine, 'reason' | 'reasonClass' | 'basis'>
  words: Dictionary
}) {
  const text = words.changing
  return (
    <Section title={text.why} small={text.reasonClasses[change.reasonClass]}>
      <p className="change__words">
        <Prose>{change.reason}</Prose>
      </p>
      <p className={change.basis ? 'text-small' : 'hint'}>
        <Prose>{change.basis ? words.taskPage.pair({ label: text.basis, value: change.basis }) : text.noBasis}</Prose>
      </p>
    </Section>
  )
}
