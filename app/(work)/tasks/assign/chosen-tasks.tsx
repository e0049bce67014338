import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import type { LedgerFacts } from '@/ui/ledger/line'
import { LightMark } from '@/ui/task/light'

type ChosenTasksProps = { lines: LedgerFacts[]; dropped: number; words: Dictionary }

/** The tasks that were ticked in the ledger, each still to be left out. */
export function ChosenTasks({ lines, dropped, words }: ChosenTasksProps) {
  const { ledger, task } = words
  return (
    <section className="section">
      <div className="section__head">
        <h2>{ledger.assign.chosen}</h2>
        {dropped > 0 && <small>{ledger.assign.finished}</small>}
      </div>
      <table className="table table--plain stack">
        <thead>
          <tr>
            <th>{ledger.columns.title}</th>
            <th>{ledger.columns.light}</th>
            <th>{ledger.columns.unit}</th>
            <th>{ledger.columns.handler}</th>
            <th>{ledger.columns.due}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                <Check name="id" value={line.id} isTicked label={`${line.number ?? ''} ${line.title}`} />
              </td>
              <td data-label={ledger.columns.light}>
                <LightMark light={line.light} words={task} />
              </td>
              <td data-label={ledger.columns.unit}>{line.leadUnitName}</td>
              <td data-label={ledger.columns.handler}>{line.handlerName ?? ledger.noHandler}</td>
              <td data-label={ledger.columns.due}>{line.due ?? ledger.noDue}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
