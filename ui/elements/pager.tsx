import type { ReactNode } from 'react'

type PagerProps = {
  label: string
  /** The line at the left, such as "1–50 of 128". */
  children: ReactNode
  previous?: { to: string; label: string }
  next?: { to: string; label: string }
}

/** Back and forth through a list paged by key. */
export function Pager({ label, children, previous, next }: PagerProps) {
  return (
    <div className="pager">
      <span>{children}</span>
      <nav className="push" aria-label={label}>
        {previous && <Step {...previous} mark="‹" />}
        {next && <Step {...next} mark="›" />}
      </nav>
    </div>
  )
}

const Step = ({ to, label, mark }: { to: string; label: string; mark: string }) => (
  <a href={to}>
    <span aria-hidden="true">{mark}</span>
    <span className="visually-hidden">{label}</span>
  </a>
)
