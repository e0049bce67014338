import { isMilestone, reachedPercent } from '@/domain/task/milestone'
import type { Dictionary } from '@/i18n'
import { Section } from '@/ui/elements/section'
import type { OccurrenceLine } from '@/usecases/task/name-occurrences'
import type { TaskPage } from '@/usecases/task/view-task'
import { MilestonesForm } from './change/milestones-form'
import { InstanceList } from './instance-list'

/** The dated stages that were named for a task, and the form by which they are. */
export function MilestonesPart({ page, words }: { page: TaskPage; words: Dictionary }) {
  const stages = page.occurrences.filter(isMilestone)
  if (!stages.length && !page.milestonesTo) return null
  const text = words.milestone
  return (
    <Section title={text.title} small={stages.length ? text.sub(countStages(stages)) : undefined}>
      {stages.length > 0 && <InstanceList rows={stages} page={page} span={sayStage(text)} words={words} />}
      {page.milestonesTo && <MilestonesForm page={page} to={page.milestonesTo} words={words} />}
    </Section>
  )
}

const countStages = (stages: OccurrenceLine[]) => ({
  count: stages.length,
  filed: stages.filter(({ filedOn }) => filedOn).length,
  reached: reachedPercent(stages) ?? 0,
  missed: stages.filter(({ state }) => state === 'missed').length,
})

const sayStage =
  (text: Dictionary['milestone']) =>
  ({ due, weight }: OccurrenceLine): string =>
    text.span({ due, weight: weight ?? 0 })
