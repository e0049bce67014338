import type { ReactNode } from 'react'
import type { LedgerAddress } from '@/app/(work)/tasks/ledger-address'
import type { WrongDays } from '@/app/(work)/wrong-days'
import { shownBuckets } from '@/domain/task/figures/bucket'
import { outlooks } from '@/domain/task/forecast'
import { chosenColumns, type LedgerFilter, noLeader, proofFilters, urgeFilters } from '@/domain/task/ledger'
import { lightColours } from '@/domain/task/light'
import { priorities, taskKinds, taskStatuses } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { Field } from '@/ui/elements/field/field'
import { listOptions } from '@/ui/elements/field/list-options'
import { type Option, Select } from '@/ui/elements/field/select'
import { Prose } from '@/ui/elements/prose'
import { DateField } from '@/ui/form/date-field'

type Choice = { id: string; name: string; group?: string }
export type PanelChoices = { years: number[] } & Record<'units' | 'handlers' | 'leaders' | 'steps', Choice[]>
/** `wrong`: what stands in the address for a day and is none, by its name. */
type PanelProps = { address: LedgerAddress; choices: PanelChoices; wrong: WrongDays; words: Dictionary }

/** All conditions of the ledger as one plain form, whose answer is an address. */
export function FilterPanel({ address, choices, wrong, words }: PanelProps) {
  const { filter } = address
  const text = words.ledger.filter
  const { date } = words.common
  return (
    <search className="ledger__panel">
      <form action="/tasks" aria-label={text.label}>
        <Kept address={address} />
        <div className="ledger__fields">
          <Field name="q" label={text.words} placeholder={text.wordsHint} defaultValue={filter.words} type="search" />
          <Places filter={filter} choices={choices} text={text} />
          <Select
            name="priority"
            label={text.priority}
            empty={text.any}
            defaultValue={filter.priority}
            options={listOptions(priorities, words.task.priorities)}
          />
          <Select
            name="urge"
            label={words.urging.filter.label}
            empty={text.any}
            defaultValue={filter.urge}
            options={listOptions(urgeFilters, words.urging.filter.values)}
          />
          <Select
            name="proof"
            label={text.proof}
            empty={text.any}
            defaultValue={filter.proof}
            options={listOptions(proofFilters, text.proofs)}
          />
          <Select
            name="outlook"
            label={text.outlook}
            empty={text.any}
            defaultValue={filter.outlook}
            options={listOptions(outlooks, words.overview.forecast.outlooks)}
          />
          <DateField name="from" label={text.from} defaultValue={filter.dueFrom ?? wrong.from} words={date} />
          <DateField name="to" label={text.to} defaultValue={filter.dueTo ?? wrong.to} words={date} />
          <DateField name="by" label={text.dueBy} defaultValue={filter.dueBy ?? wrong.by} words={date} />
          <DateField name="asOf" label={text.asOf} defaultValue={filter.asOf ?? wrong.asOf} words={date} />
        </div>
        <States filter={filter} words={words} />
        <div className="ledger__checks">
          <Checks
            name="col"
            label={text.columns}
            ticked={address.columns.length ? address.columns : chosenColumns}
            options={listOptions(chosenColumns, words.ledger.columns)}
          />
        </div>
        <div className="row">
          <Check name="silent" value="1" isTicked={filter.silent} label={text.silentOnly} />
          <Check name="watched" value="me" isTicked={filter.watcher !== null} label={text.watchedOnly} />
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
    ['leader', text.leader, filter.leaderId, [{ id: noLeader, name: text.noLeader }, ...choices.leaders]],
  ]
  return rows.map(([name, label, value, options]) => (
    <Select
      key={name}
      name={name}
      label={label}
      empty={text.any}
      defaultValue={value}
      options={options.map(({ id, name: named, group }) => ({ value: id, label: named, group }))}
    />
  ))
}

function States({ filter, words }: { filter: LedgerFilter; words: Dictionary }): ReactNode {
  const { task } = words
  const { buckets: parts, counted, tallies } = words.figures
  const text = words.ledger.filter
  const flags = [
    { id: 'late', name: tallies.late, isOn: filter.late },
    { id: 'timely', name: tallies.onTime, isOn: filter.onTime },
    { id: 'extended', name: tallies.extended, isOn: filter.extended },
    { id: 'moved', name: text.moved, isOn: filter.moved },
    { id: 'claimed', name: text.claimed, isOn: filter.claimed },
    { id: 'counted', name: counted, isOn: filter.counted },
  ]
  return (
    <div className="ledger__checks">
      <Checks
        name="status"
        label={text.status}
        ticked={filter.statuses}
        options={listOptions(taskStatuses, task.statuses)}
      />
      <Checks
        name="light"
        label={text.light}
        ticked={filter.colours}
        options={listOptions(lightColours, task.lightColours)}
      />
      <Checks name="bucket" label={text.bucket} ticked={filter.buckets} options={listOptions(shownBuckets, parts)} />
      <Checks name="kind" label={text.kind} ticked={filter.kinds} options={listOptions(taskKinds, task.kinds)} />
      <fieldset className="ledger__flags">
        {flags.map(({ id, name: label, isOn }) => (
          <Check key={id} name={id} label={label} isTicked={isOn} />
        ))}
      </fieldset>
    </div>
  )
}

type ChecksProps = { name: string; label: string; ticked: readonly string[]; options: Option[] }

/** Some of a few, all in sight. */
function Checks({ name, label, ticked, options }: ChecksProps) {
  return (
    <fieldset className="ledger__flags">
      <legend>
        <Prose>{label}</Prose>
      </legend>
      {options.map((option) => (
        <Check key={option.value} name={name} {...option} isTicked={ticked.includes(option.value)} />
      ))}
    </fieldset>
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
