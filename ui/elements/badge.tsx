import type { ReactNode } from 'react'

/** How a state is framed: `wait` blue frame, `review` blue ground, `done` green ground, `stop` dashed, `key` black frame. */
export type BadgeLook = 'plain' | 'wait' | 'review' | 'done' | 'stop' | 'key'

export function Badge({ look = 'plain', children }: { look?: BadgeLook; children: ReactNode }) {
  return <span className={look === 'plain' ? 'badge' : `badge badge--${look}`}>{children}</span>
}
