import type { ReactNode } from 'react'
import { Prose } from './prose'

type SectionProps = { id?: string; title: string; small?: ReactNode; aside?: ReactNode; children: ReactNode }

/** A part of a page under a black line; `id` for links to it, `small` beside the heading, `aside` at the right. */
export function Section({ id, title, small, aside, children }: SectionProps) {
  return (
    <section className="section" id={id}>
      <div className="section__head">
        <h2>
          <Prose>{title}</Prose>
        </h2>
        {small && (
          <small>
            <Prose>{small}</Prose>
          </small>
        )}
        {aside && <span className="push">{aside}</span>}
      </div>
      {children}
    </section>
  )
}
