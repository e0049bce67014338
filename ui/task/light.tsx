import type { Light, LightReason } from '@/domain/task/light'
import { outcomes } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { sayLight } from '@/i18n/say-light'
import { Prose } from '@/ui/elements/prose'

type Shape = { mark: string; look: string }

const marks: Record<Light['colour'], string> = { red: '■', yellow: '▲', blue: '◇', green: '●', grey: '○' }

/** A closed task's outcome, or that it waits to be closed: a shape of its own in the colour of what became of it. */
const isSettled = (reason: LightReason): boolean =>
  reason === 'toClose' || outcomes.some((outcome) => outcome === reason)

/** The shape and colour of a light, for lists that are drawn from plain texts. */
export const lightShape = ({ colour, reason }: Light): Shape => ({
  mark: isSettled(reason) && colour !== 'grey' ? '◆' : marks[colour],
  look: colour,
})

/** A task's light as shape, word and colour, so that it also reads in black and white. */
export function LightMark({ light, words }: { light: Light; words: Dictionary['task'] }) {
  const { mark, look } = lightShape(light)
  return (
    <span className={`light light--${look}`}>
      <i aria-hidden="true">{mark}</i>
      <span>
        <Prose>{sayLight(light, words)}</Prose>
      </span>
    </span>
  )
}
