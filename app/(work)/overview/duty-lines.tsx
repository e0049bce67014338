import type { OwnDuty } from '@/domain/annual/own-duties'
import type { Dictionary } from '@/i18n'
import { DayLight } from '@/ui/annual/day-light'
import { Prose } from '@/ui/elements/prose'

/** So many lines say that many bodies are late; all of them stand in their own pages. */
const most = 12

/** What the bodies owe of their own reports: handed up or made public by a day that is near or past, each leading to its annual page. */
export function DutyLines({ duties, words }: { duties: readonly OwnDuty[]; words: Dictionary }) {
  const text = words.overview.duties
  if (!duties.length) return null
  return (
    <ul className="overview__duties" aria-label={text.label}>
      {duties.slice(0, most).map(({ reportId, issuerName, year, duty, due, light }) => (
        <li key={`${reportId}${duty}`}>
          <a href={`/annual?report=${reportId}`}>
            <Prose>{text.named({ body: issuerName, year })}</Prose>
          </a>{' '}
          <DayLight said={text[duty]({ day: due })} light={light} words={words} />
        </li>
      ))}
      {duties.length > most && <li>{text.more({ count: duties.length - most })}</li>}
    </ul>
  )
}
