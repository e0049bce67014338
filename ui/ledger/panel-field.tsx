type Choice = { id: string; name: string; group?: string }

type PanelFieldProps = { name: string; label: string; value: string | null; type: 'search' | 'date'; hint?: string }

/** One line of the conditions' form. */
export function PanelField({ name, label, value, type, hint }: PanelFieldProps) {
  return (
    <label className="ledger__field">
      <span>{label}</span>
      <input className="input" type={type} name={name} defaultValue={value ?? ''} placeholder={hint} />
    </label>
  )
}

type PanelSelectProps = { name: string; label: string; any: string; value: string | null; options: Choice[] }

/** One of many, or any. */
export function PanelSelect({ name, label, any, value, options }: PanelSelectProps) {
  const groups = [...new Set(options.map(({ group }) => group ?? ''))]
  return (
    <label className="ledger__field">
      <span>{label}</span>
      <select className="input" name={name} defaultValue={value ?? ''}>
        <option value="">{any}</option>
        {groups.map((group) => {
          const members = options.filter((option) => (option.group ?? '') === group).map(renderOption)
          return group ? (
            <optgroup key={group} label={group}>
              {members}
            </optgroup>
          ) : (
            members
          )
        })}
      </select>
    </label>
  )
}

const renderOption = ({ id, name }: Choice) => (
  <option key={id} value={id}>
    {name}
  </option>
)

type PanelChecksProps = { name: string; label: string; ticked: readonly string[]; options: Choice[] }

/** Some of a few, all in sight. */
export function PanelChecks({ name, label, ticked, options }: PanelChecksProps) {
  return (
    <fieldset className="ledger__flags">
      <legend>{label}</legend>
      {options.map(({ id, name: words }) => (
        <label key={id} className="check">
          <input type="checkbox" name={name} value={id} defaultChecked={ticked.includes(id)} />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
