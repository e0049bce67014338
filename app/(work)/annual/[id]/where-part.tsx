import type { FrozenText } from '@/domain/annual/frozen-text'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import { LightMark } from '@/ui/task/light'

/** Where each promise of last year is told, with its result on the day of the figures. */
export function WherePart({ text, words }: { text: FrozenText; words: Dictionary }) {
  const { published } = words.way
  const { columns } = published
  const told = text.promises.filter(({ places }) => places.some(({ content }) => content === 1)).length
  const total = text.promises.length
  const reasonOf = new Map(text.dropped.map(({ source, reason }) => [source, reason]))
  return (
    <Section title={published.where} small={published.whereSub({ total, told, left: total - told })}>
      <table className="table table--plain stack">
        <TableHead
          caption={published.where}
          columns={[columns.index, columns.promise, columns.result, columns.place]}
        />
        <tbody>
          {text.promises.map(({ taskId, source, light, places }, at) => (
            <tr key={taskId}>
              <td data-label={columns.index}>{at + 1}</td>
              <td data-label={columns.promise}>
                <a href={`/tasks/${taskId}`}>
                  <Prose>{source}</Prose>
                </a>
              </td>
              <td data-label={columns.result}>
                <LightMark light={light} words={words.task} />
              </td>
              <td data-label={columns.place}>
                <Prose>
                  {places.map(published.place).join(words.common.semicolon) ||
                    published.left({ reason: reasonOf.get(source) ?? words.common.none })}
                </Prose>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
