import type { Route } from 'next'
import Link from 'next/link'
import { Icon } from './icon'

type ChipProps = { label: string; value: string; removeTo: string; removeLabel: string }

/** A filter in force; its cross leads to the same list without it. */
export function Chip({ label, value, removeTo, removeLabel }: ChipProps) {
  return (
    <span className="chip chip--active">
      <span>
        <b>{label}</b> {value}
      </span>
      <Link prefetch={false} className="chip__remove" href={removeTo as Route} aria-label={removeLabel}>
        <Icon name="cross" />
      </Link>
    </span>
  )
}
