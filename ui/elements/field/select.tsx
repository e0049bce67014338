'use client'
import { useTyped } from '../form-context'
import { useLangOf } from '../page-lang'
import { FieldFrame, type FieldWords } from './field-frame'

export type Option = { value: string; label: string; group?: string; isDisabled?: boolean }

type SelectProps = FieldWords & {
  options: readonly Option[]
  defaultValue?: string | null
  /** Words of the empty first choice; leave out where something is always chosen. */
  empty?: string
}

/** One of many; options of the same `group` stand together. */
export function Select({ options, defaultValue, empty, ...words }: SelectProps) {
  const typed = useTyped(words.name, defaultValue)
  return (
    <FieldFrame {...words} sayStored={(value) => options.find((option) => option.value === value)?.label ?? value}>
      {(control) => (
        <select key={typed} className="input" {...control} defaultValue={typed}>
          {empty !== undefined && <option value="">{empty}</option>}
          {listGroups(options).map(([group, members]) =>
            group ? (
              <optgroup key={group} label={group}>
                {members.map((each) => (
                  <Choice key={each.value} {...each} />
                ))}
              </optgroup>
            ) : (
              members.map((each) => <Choice key={each.value} {...each} />)
            ),
          )}
        </select>
      )}
    </FieldFrame>
  )
}

/** One choice of a list, in the language of its words. */
export const Choice = ({ value, label, isDisabled }: Option) => (
  <option value={value} disabled={isDisabled} lang={useLangOf()(label)}>
    {label}
  </option>
)

function listGroups(options: readonly Option[]): [string, Option[]][] {
  const groups = new Map<string, Option[]>()
  for (const option of options) groups.set(option.group ?? '', [...(groups.get(option.group ?? '') ?? []), option])
  return [...groups]
}
