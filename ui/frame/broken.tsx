'use client'
import { common as en } from '@/i18n/en/common'
import { common as zh } from '@/i18n/zh/common'

type BrokenProps = { incident: string | undefined; again: () => void }

/** A page that failed: what is known, the incident and another try. */
export function Broken({ incident = '—', again }: BrokenProps) {
  const { error } = typeof document !== 'undefined' && document.documentElement.lang === 'en' ? en : zh
  return (
    <main className="page page--blank" id="main">
      <div className="empty blank" role="alert">
        <h1>{error.title}</h1>
        <p>{error.body}</p>
        <p className="mute">{error.incident({ id: incident })}</p>
        <button type="button" className="btn" onClick={again}>
          {error.again}
        </button>
      </div>
    </main>
  )
}
