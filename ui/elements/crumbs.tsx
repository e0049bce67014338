import { Prose } from './prose'

export type Crumb = { label: string; to?: string }

/** The way to this page; the last one without an address is the page itself. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <p className="crumbs">
      {crumbs.map(({ label, to }) => (
        <span key={label}>
          {to ? (
            <a href={to}>
              <Prose>{label}</Prose>
            </a>
          ) : (
            <Prose>{label}</Prose>
          )}
        </span>
      ))}
    </p>
  )
}
