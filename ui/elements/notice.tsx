import type { ReactNode } from 'react'
import { Prose } from './prose'

export type NoticeTone = 'plain' | 'red' | 'amber' | 'blue' | 'green'

const marks: Record<NoticeTone, string> = { plain: '○', red: '■', amber: '!', blue: '○', green: '◆' }

/** A sentence that stands out. `amber` for what went wrong, `green` for what is done, `red` for red urges alone. */
export function Notice({ tone = 'plain', children }: { tone?: NoticeTone; children: ReactNode }) {
  return (
    <div className={tone === 'plain' ? 'note' : `note note--${tone}`}>
      {tone === 'amber' ? (
        <span className="error-mark" aria-hidden="true">
          !
        </span>
      ) : (
        <i aria-hidden="true">{marks[tone]}</i>
      )}
      <div>
        <Prose>{children}</Prose>
      </div>
    </div>
  )
}
