import type { Route } from 'next'
import Link from 'next/link'

/** A page that has nothing to show: what happened, why, and the way on. */
export function Blank({ title, body, back }: { title: string; body: string; back: string }) {
  return (
    <main className="page page--blank" id="main">
      <div className="empty blank">
        <h1>{title}</h1>
        <p>{body}</p>
        <Link className="button" href={'/' as Route}>
          {back}
        </Link>
      </div>
    </main>
  )
}
