import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { ShownEdition } from '@/usecases/annual/edition/steps/show-way'

/** Who has done what with an edition, the newest first. */
export function StationsPart({ edition, words }: { edition: ShownEdition; words: Dictionary }) {
  const { way } = words
  const begun = {
    act: 'begin',
    name: edition.begunByName,
    at: edition.begunAt,
    note: edition.reason,
    deputyFor: '',
  } as const
  return (
    <Section title={way.history}>
      <ul className="annual__stations">
        {[...edition.stations.toReversed(), begun].map(({ act, name, at, note, deputyFor = '' }) => (
          <li key={`${at}${act}`}>
            <b>{way.acts[act]}</b>{' '}
            <span>
              <Prose>{way.station({ name, deputy: deputyFor })}</Prose>
            </span>{' '}
            <span className="mute">
              <Prose>{formatStamp(at)}</Prose>
            </span>
            {note && (
              <p>
                <Prose>{note}</Prose>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
