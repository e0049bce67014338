import { isMilestone, reachedPercent } from '@/domain/task/milestone'
import type { Dictionary } from '@/i18n'
import { Section } from '@/ui/elements/section'
import type { OccurrenceLine } from '@/usecases/task/name-occurrences'
import type { TaskPage } from '@/usecases/task/view-task'
import { MilestonesForm } from './change/milestones-form'
import { InstanceList } from './instance-list'

type PartProps = { page: TaskPage; words: Dictionary }

/** The dated stages that were named for a task, and the form by which they are. */
export function MilestonesPart({ page, words }: PartProps) {
  if (!page.milestonesTo) return <StagesPart page={page} words={words} />
  const stages = page.occurrences.filter(isMilestone)
  return (
    <Section title={words.milestone.title} small={saySum(stages, words.milestone)}>
      <StageList stages={stages} page={page} words={words} />
      <MilestonesForm page={page} to={page.milestonesTo} words={words} />
    </Section>
  )
}

/** The stages alone, with what the reader decides about each: in the review queue nobody plans them. */
export function StagesPart({ page, words }: PartProps) {
  const stages = page.occurrences.filter(isMilestone)
  if (!stages.length) return null
  return (
    <Section title={words.milestone.title} small={saySum(stages, words.milestone)}>
      <StageList stages={stages} page={page} words={words} />
    </Section>
  )
}

function StageList({ stages, page, words }: PartProps & { stages: OccurrenceLine[] }) {
  if (!stages.length) return null
  return <InstanceList rows={stages} page={page} span={sayStage(words.milestone)} words={words} />
}

const saySum = (stages: OccurrenceLine[], text: Dictionary['milestone']): string | undefined =>
  stages.length ? text.sub(countStages(stages)) : undefined

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
