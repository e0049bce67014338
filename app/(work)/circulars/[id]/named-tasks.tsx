import type { Dictionary } from '@/i18n'
import { sayLatest } from '@/i18n/say-latest'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import { LightMark } from '@/ui/task/light'
import { TaskCell } from '@/ui/task/task-cell'
import type { CircularView } from '@/usecases/circular/view-circular'

/** The tasks that the text may name, with what their units reported last. */
export function NamedTasks({ view: { circular }, words }: { view: CircularView; words: Dictionary }) {
  const { circular: text, overview } = words
  const { tasks } = circular.sheet
  return (
    <Section title={text.named} small={tasks.length ? String(tasks.length) : undefined}>
      {tasks.length === 0 && <p className="soft">{text.namedNone}</p>}
      {tasks.length > 0 && (
        <div className="overview__scroll">
          <table className="table table--plain stack circular__table">
            <TableHead
              caption={text.named}
              columns={[overview.columns.task, overview.columns.unit, text.why, overview.columns.light]}
            />
            <tbody>
              {tasks.map(({ id, number, title, unitName, why, light, progress, isByProxy = false }) => (
                <tr key={id}>
                  <TaskCell task={{ id, number, title }}>
                    {progress && (
                      <p className="text-small soft" lang="zh">
                        {sayLatest({ latestProgress: progress, latestByProxy: isByProxy }, words)}
                      </p>
                    )}
                  </TaskCell>
                  <td data-label={overview.columns.unit}>
                    <Prose>{unitName}</Prose>
                  </td>
                  <td data-label={text.why}>{text.whys[why]}</td>
                  <td data-label={overview.columns.light}>
                    <LightMark light={light} words={words.task} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  )
}
