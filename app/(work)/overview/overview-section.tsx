import type { ReactNode } from 'react'

/** A part of the overview under a black line. */
export function OverviewSection({ title, small, children }: { title: string; small?: string; children: ReactNode }) {
  return (
    <section className="overview__section">
      <div className="section__head">
        <h2>{title}</h2>
        {small && <small>{small}</small>}
      </div>
      {children}
    </section>
  )
}
