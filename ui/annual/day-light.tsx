import type { OwnLight } from '@/domain/annual/own-light'
import type { Dictionary } from '@/i18n'
import { Prose } from '../elements/prose'

const shapes = { green: '●', yellow: '▲', red: '■' } as const
const tones = { green: 'green', yellow: 'amber', red: 'red' } as const

/** A day of the report's own year with how it stands: shape, word and colour. */
export function DayLight({ said, light, words }: { said: string; light: OwnLight; words: Dictionary }) {
  return (
    <span>
      <Prose>{said}</Prose>{' '}
      <span className={tones[light.colour]}>
        <span aria-hidden="true">{light.reason === 'inTime' ? '◆' : shapes[light.colour]}</span>{' '}
        <Prose>{words.way.lights[light.reason]({ days: light.days })}</Prose>
      </span>
    </span>
  )
}
