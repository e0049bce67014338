import type { ReactNode } from 'react'
import { formatStamp } from '@/i18n/dates'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'

type Station<Act extends string> = {
  act: Act
  name: string
  at: string
  note: string
  deputyFor?: string
  /** What else is to be said of it. */
  more?: ReactNode
}
type StationsText<Act extends string> = {
  history: string
  acts: Record<Act, string>
  station: (facts: { name: string; deputy: string }) => string
}
type StationsProps<Act extends string> = { stations: readonly Station<Act>[]; text: StationsText<Act> }

/** Who took which step of a paper's way and what they wrote to it, in the order given. */
export function Stations<Act extends string>({ stations, text }: StationsProps<Act>) {
  return (
    <Section title={text.history}>
      <ul className="stations">
        {stations.map(({ act, name, at, note, deputyFor = '', more }) => (
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
            {more}
          </li>
        ))}
      </ul>
    </Section>
  )
}
