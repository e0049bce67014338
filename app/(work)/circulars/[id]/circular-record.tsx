import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { CircularView } from '@/usecases/circular/view-circular'

/** Who took which step, the newest first. */
export function CircularRecord({ view: { stations }, words }: { view: CircularView; words: Dictionary }) {
  const { circular: text } = words
  if (!stations.length) return null
  return (
    <Section title={text.history}>
      <ul className="annual__stations">
        {stations.toReversed().map(({ act, name, at, note, deputyFor }) => (
          <li key={`${at}${act}`}>
            <b>{text.acts[act]}</b>{' '}
            <span>
              <Prose>{text.station({ name, deputy: deputyFor })}</Prose>
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
