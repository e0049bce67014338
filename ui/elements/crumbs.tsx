import type { Route } from 'next'
import Link from 'next/link'

export type Crumb = { label: string; to?: string }

/** The way to this page; the last one without an address is the page itself. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <p className="crumbs">
      {crumbs.map(({ label, to }) =>
        to ? (
          <Link key={label} href={to as Route}>
            {label}
          </Link>
        ) : (
          <span key={label}>{label}</span>
        ),
      )}
    </p>
  )
}
