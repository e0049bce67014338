import { isMilestone } from '@/domain/task/milestone'
import type { Dictionary } from '@/i18n'
import { Section } from '@/ui/elements/section'
import type { TaskPage } from '@/usecases/task/view-task'
import { InstanceList } from './instance-list'

/** The instances of a recurring duty. */
export function OccurrencesPart({ page, words }: { page: TaskPage; words: Dictionary }) {
  const rows = page.occurrences.filter((row) => !isMilestone(row))
  if (!rows.length) return null
  const text = words.occurrence
  const filed = rows.filter(({ filedOn }) => filedOn).length
  const missed = rows.filter(({ state }) => state === 'missed').length
  return (
    <Section title={text.title} small={text.sub({ count: rows.length, filed, missed })}>
      <InstanceList rows={rows} page={page} span={text.span} words={words} />
    </Section>
  )
}
