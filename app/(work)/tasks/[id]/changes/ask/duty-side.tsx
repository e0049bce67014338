import type { DutyKind } from '@/domain/task/changing/change-request'
import type { Dictionary } from '@/i18n'
import { Section } from '@/ui/elements/section'
import type { TaskPage } from '@/usecases/task/view-task'
import { Lines } from '../lines'

type SideProps = { kind: DutyKind; page: TaskPage; words: Dictionary }

/** Whom a request for another duty passes, and what it does and does not change. */
export function DutySide({ kind, page: { limits }, words }: SideProps) {
  const text = words.changing
  const isLead = kind === 'leadUnit'
  const way = isLead
    ? [text.afterReceiver({ days: limits.unit }), text.afterDirector]
    : [text.afterCoordinator({ days: limits.office })]
  const follows = [text.followsTask, text.followsReports, text.followsSign, text.followsFigures]
  return (
    <aside className="side">
      <Section title={text.after}>
        <Lines lines={[text.afterHead({ days: limits.unit }), ...way]} />
      </Section>
      <Section title={text.know}>
        <Lines lines={[text.knowDuty, text.knowKept]} />
      </Section>
      {isLead && (
        <Section title={text.follows}>
          <Lines lines={follows} />
        </Section>
      )}
    </aside>
  )
}
