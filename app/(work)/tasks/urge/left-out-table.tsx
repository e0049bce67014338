import type { UrgeChoice } from '@/domain/task/urging/urge-rights'
import type { Dictionary } from '@/i18n'
import { sayRefusal } from '@/i18n/say-refusal'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import { LightMark } from '@/ui/task/light'
import type { LeftOut } from '@/usecases/task/urging/preview-urges'

type LeftOutProps = { tasks: LeftOut[]; choice: UrgeChoice; words: Dictionary }

/** What gets no slip, and why. */
export function LeftOutTable({ tasks, choice, words }: LeftOutProps) {
  const { urging: text, ledger } = words
  const sayWhy = ({ refusal }: LeftOut): string =>
    refusal ? sayRefusal(refusal, words) : choice === 'red' ? text.noRed : text.noGround
  return (
    <Section title={text.leftOut} small={text.leftOutSmall({ count: tasks.length })}>
      <table className="table table--plain stack">
        <TableHead caption={text.leftOut} columns={[text.columns.task, ledger.columns.light, text.columns.why]} />
        <tbody>
          {tasks.map((task) => (
            <tr key={task.taskId}>
              <td>
                <a className="title-link" href={`/tasks/${task.taskId}`}>
                  <Prose>{`${task.number} ${task.title}`}</Prose>
                </a>
              </td>
              <td data-label={ledger.columns.light}>
                <LightMark light={task.light} words={words.task} />
              </td>
              <td data-label={text.columns.why} className="soft">
                <Prose>{sayWhy(task)}</Prose>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
