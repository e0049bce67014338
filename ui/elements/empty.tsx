import type { ReactNode } from 'react'
import { Prose } from './prose'

/** Nothing here: why it is so, and what to do next. */
export function Empty({ title, why, children }: { title: string; why?: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>
        <Prose>{title}</Prose>
      </h2>
      {why && (
        <p>
          <Prose>{why}</Prose>
        </p>
      )}
      {children}
    </div>
  )
}
