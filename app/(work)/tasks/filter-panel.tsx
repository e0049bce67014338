import type { ReactNode } from 'react'
import type { LedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { shownBuckets } from '@/domain/task/figures/bucket'
import type { LedgerFilter } from '@/domain/task/ledger'
import { lightColours } from '@/domain/task/light'
import { priorities, taskKinds, taskStatuses } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { PanelChecks, PanelField, PanelSelect } from '@/ui/ledger/panel-field'

type Choice = { id: string; name: string; group?: string }
export type PanelChoices = { years: number[] } & Record<'units' | 'handlers' | 'leaders' | 'steps', Choice[]>
type PanelProps = { address: LedgerAddress; choices: PanelChoices; words: Dictionary }

/** All conditions of the ledger as one plain form, whose answer is an address. */
export function FilterPanel({ address, choices, words }: PanelProps) {
  const { filter } = address
  const text = words.ledger.filter
  return (
    <search className="ledger__panel">
      <form action="/tasks" aria-label={text.label}>
        <Kept address={address} />
        <div className="ledger__fields">
          <PanelField name="q" label={text.words} hint={text.wordsHint} value={filter.words} type="search" />
          <Places filter={filter} choices={choices} text={text} />
          <PanelSelect
            name="priority"
            label={text.priority}
            any={text.any}
            value={filter.priority}
            options={priorities.map((id) => ({ id, name: words.task.priorities[id] }))}
          />
          <PanelField name="from" label={text.from} value={filter.dueFrom} type="date" />
          <PanelField name="to" label={text.to} value={filter.dueTo} type="date" />
          <PanelField name="by" label={text.dueBy} value={filter.dueBy} type="date" />
        </div>
        <States filter={filter} words={words} />
        <div className="row">
          <button className="button button--small button--main" type="submit">
            {text.apply}
          </button>
        </div>
      </form>
    </search>
  )
}

type Text = Dictionary['ledger']['filter']

function Places({ filter, choices, text }: { filter: LedgerFilter; choices: PanelChoices; text: Text }): ReactNode {
  const years = choices.years.map((year) => ({ id: String(year), name: String(year) }))
  const rows: [string, string, string | null, Choice[]][] = [
    ['year', text.year, filter.year ? String(filter.year) : null, years],
    ['step', text.step, filter.stepId, choices.steps],
    ['unit', text.unit, filter.unitId, choices.units],
    ['with', text.supporting, filter.supportingId, choices.units],
    ['handler', text.handler, filter.handlerId, choices.handlers],
    ['leader', text.leader, filter.leaderId, choices.leaders],
  ]
  return rows.map(([name, label, value, options]) => (
    <PanelSelect key={name} name={name} label={label} any={text.any} value={value} options={options} />
  ))
}

function States({ filter, words }: { filter: LedgerFilter; words: Dictionary }): ReactNode {
  const { task } = words
  const { buckets: parts, counted, tallies } = words.figures
  const text = words.ledger.filter
  const name = <Id extends string>(ids: readonly Id[], names: Record<Id, string>) =>
    ids.map((id) => ({ id, name: names[id] }))
  const flags = [
    { id: 'late', name: tallies.late, isOn: filter.late },
    { id: 'timely', name: tallies.onTime, isOn: filter.onTime },
    { id: 'extended', name: tallies.extended, isOn: filter.extended },
    { id: 'counted', name: counted, isOn: filter.counted },
  ]
  return (
    <div className="ledger__checks">
      <PanelChecks
        name="status"
        label={text.status}
        ticked={filter.statuses}
        options={name(taskStatuses, task.statuses)}
      />
      <PanelChecks
        name="light"
        label={text.light}
        ticked={filter.colours}
        options={name(lightColours, task.lightColours)}
      />
      <PanelChecks name="bucket" label={text.bucket} ticked={filter.buckets} options={name(shownBuckets, parts)} />
      <PanelChecks name="kind" label={text.kind} ticked={filter.kinds} options={name(taskKinds, task.kinds)} />
      <fieldset className="ledger__flags">
        {flags.map(({ id, name: label, isOn }) => (
          <label key={id} className="check">
            <input type="checkbox" name={id} value="1" defaultChecked={isOn} />
            {label}
          </label>
        ))}
      </fieldset>
    </div>
  )
}

function Kept({ address: { page, density, filter } }: { address: LedgerAddress }) {
  const kept: [string, string | null][] = [
    ['group', page.group ?? 'none'],
    ['sort', page.sort],
    ['dir', page.descending ? 'desc' : null],
    ['rows', density],
    ['report', filter.reportId],
    ['review', filter.reviewer ? 'me' : null],
  ]
  return kept.map(([name, value]) => value && <input key={name + value} type="hidden" name={name} value={value} />)
}
