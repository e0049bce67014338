import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import { LightMark } from '@/ui/task/light'
import type { LedgerLine } from '@/usecases/ledger/view-ledger'

type ChosenTasksProps = { lines: LedgerLine[]; title: string; small: string | false; words: Dictionary }

/** The tasks that were ticked in the ledger, each still to be left out. */
export function ChosenTasks({ lines, title, small, words }: ChosenTasksProps) {
  const { ledger, task } = words
  const { columns } = ledger
  return (
    <Section title={title} small={small}>
      <table className="table table--plain stack">
        <TableHead
          caption={title}
          columns={[columns.title, columns.light, columns.unit, columns.handler, columns.due]}
        />
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                <Check name="id" value={line.id} isTicked label={`${line.number ?? ''} ${line.title}`} />
              </td>
              <td data-label={columns.light}>
                <LightMark light={line.light} words={task} />
              </td>
              <td data-label={columns.unit}>
                <Prose>{line.leadUnitName}</Prose>
              </td>
              <td data-label={columns.handler}>
                <Prose>{line.handlerName ?? ledger.noHandler}</Prose>
              </td>
              <td data-label={columns.due}>{line.due ?? ledger.noDue}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
