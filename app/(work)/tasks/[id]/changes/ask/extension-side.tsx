import { officeExtensionDays } from '@/domain/task/changing/extension'
import type { Dictionary } from '@/i18n'
import { Section } from '@/ui/elements/section'
import type { TaskPage } from '@/usecases/task/view-task'
import { Lines } from '../lines'

/** Whom the request passes, and what it does and does not move. */
export function ExtensionSide({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { task, limits } = page
  const text = words.changing
  return (
    <aside className="side">
      <Section title={text.after}>
        <Lines
          lines={[
            text.afterHead({ days: limits.unit }),
            text.afterOffice({ days: limits.office, most: officeExtensionDays }),
            text.afterLeader,
          ]}
        />
      </Section>
      <Section title={text.know}>
        <Lines lines={[text.knowStill, text.knowUntil({ due: task.due ?? '' }), text.knowFigures]} />
      </Section>
    </aside>
  )
}
