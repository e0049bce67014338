import type { Dictionary } from '@/i18n'
import { Section } from '@/ui/elements/section'
import type { ChangeLine } from '@/usecases/task/view-task'
import { Lines } from '../lines'

/** What it was and what it would be, side by side; of another lead also what goes along with it. */
export function DutyPart({ change, words }: { change: Pick<ChangeLine, 'kind' | 'says'>; words: Dictionary }) {
  const text = words.changing
  const { before, wanted } = change.says
  const shown = (lines: string[]) => (lines.some(Boolean) ? lines : [text.none])
  return (
    <>
      <Section title={text.from} small={text.kinds[change.kind]}>
        <div className="change__two">
          <div>
            <h3>{text.isNow}</h3>
            <Lines lines={shown(before)} />
          </div>
          <div>
            <h3 className="blue">{text.becomes}</h3>
            <Lines lines={shown(wanted)} />
          </div>
        </div>
      </Section>
      {change.kind === 'leadUnit' && (
        <Section title={text.follows}>
          <Lines lines={[text.followsTask, text.followsReports, text.followsSign, text.followsFigures]} />
        </Section>
      )}
    </>
  )
}
