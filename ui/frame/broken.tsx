'use client'
import { broken as en } from '@/i18n/en/refusals/broken'
import { machineRefusals as enFaults } from '@/i18n/en/refusals/machine'
import { broken as zh } from '@/i18n/zh/refusals/broken'
import { machineRefusals as zhFaults } from '@/i18n/zh/refusals/machine'

const isEnglish = (): boolean => typeof document !== 'undefined' && document.documentElement.lang === 'en'

type BrokenProps = { incident: string | undefined; again: () => void }

/** A page that failed: what is known, the incident and another try. */
export function Broken({ incident = '—', again }: BrokenProps) {
  const [error, sentences] = isEnglish() ? [en, enFaults] : [zh, zhFaults]
  const [, fault] = Object.entries(sentences).find(([code]) => code === incident) ?? []
  return (
    <main className="page page--blank" id="main">
      <div className="empty blank" role="alert">
        <h1>{error.title}</h1>
        <p>{typeof fault === 'string' ? fault : error.body}</p>
        {!fault && <p className="mute">{error.incident({ id: incident })}</p>}
        <button type="button" className="button" onClick={again}>
          {error.again}
        </button>
      </div>
    </main>
  )
}
