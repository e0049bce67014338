import { Icon } from './icon'
import { Prose } from './prose'

type ChipProps = { label: string; value: string; removeTo: string; removeLabel: string }

/** A filter in force; its cross leads to the same list without it. */
export function Chip({ label, value, removeTo, removeLabel }: ChipProps) {
  return (
    <span className="chip chip--active">
      <span>
        <b>
          <Prose>{label}</Prose>
        </b>{' '}
        <Prose>{value}</Prose>
      </span>
      <a className="chip__remove" href={removeTo} aria-label={removeLabel}>
        <Icon name="cross" />
      </a>
    </span>
  )
}
