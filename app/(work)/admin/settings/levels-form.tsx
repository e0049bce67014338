import type { ReactNode } from 'react'
import { WorkForm } from '@/app/work-form'
import { reviewLevels } from '@/domain/task/levels'
import { orderUnits } from '@/domain/unit-tree'
import type { Dictionary } from '@/i18n'
import { listUnitOptions } from '@/ui/admin/unit-fields'
import { Check } from '@/ui/elements/field/check'
import { Select } from '@/ui/elements/field/select'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import type { LevelsLine, listLevels } from '@/usecases/settings/edit-levels'
import { editLevelsAction } from './settings-actions'

type FormProps = Awaited<ReturnType<typeof listLevels>> & { fromDay: ReactNode; words: Dictionary }

/** Which levels of review a small office does without, body by body, with what is set already. */
export function LevelsForm({ units, lines, fromDay, words }: FormProps) {
  const { settings: text } = words.admin
  return (
    <Section title={text.levels}>
      {lines.length > 0 && <LevelsTable lines={lines} words={words} />}
      <WorkForm action={editLevelsAction} form="settings:levels" className="form form__body">
        <p className="soft text-medium">{text.levelsLead}</p>
        <div className="columns-three">
          <Select
            name="unitId"
            label={text.levelsBody}
            empty={words.common.choose}
            options={listUnitOptions(orderUnits(units))}
          />
          {fromDay}
        </div>
        <fieldset>
          <legend className="label">{text.levelsKept}</legend>
          {reviewLevels.map((level) => (
            <Check key={level} name={level} label={text.levelIs[level]} isTicked />
          ))}
        </fieldset>
        <FormEnd send={text.levelsSave} effect={text.levelsEffect} />
      </WorkForm>
    </Section>
  )
}

function LevelsTable({ lines, words }: { lines: readonly LevelsLine[]; words: Dictionary }) {
  const { settings: text } = words.admin
  return (
    <table className="table table--plain stack">
      <caption className="visually-hidden">{text.levels}</caption>
      <TableHead columns={[text.levelsBody, text.levelsWithout, text.fromDay]} />
      <tbody>
        {lines.map((line) => {
          const without = reviewLevels.filter((level) => !line[level]).map((level) => words.task.levels[level])
          return (
            <tr key={`${line.unitId} ${line.fromDay}`}>
              <th scope="row">
                <Prose>{line.unitName}</Prose>
              </th>
              <td data-label={text.levelsWithout}>
                <Prose>{without.join(words.common.comma) || words.common.none}</Prose>
              </td>
              <td data-label={text.fromDay}>
                <Prose>{line.isToCome ? text.levelsToCome({ day: line.fromDay }) : line.fromDay}</Prose>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
