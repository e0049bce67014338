import { Prose } from '@/ui/elements/prose'

/** A page that has nothing to show: what happened, why, and the way on. */
export function Blank({ title, body, back }: { title: string; body: string; back: string }) {
  return (
    <main className="page page--blank" id="main">
      <div className="empty blank">
        <h1>
          <Prose>{title}</Prose>
        </h1>
        <p>
          <Prose>{body}</Prose>
        </p>
        <a className="button" href="/">
          {back}
        </a>
      </div>
    </main>
  )
}
