import type { Light, LightReason } from '@/domain/task/light'
import type { Dictionary } from '@/i18n'

type Shape = { mark: string; look: string }

const shapes: Record<Light['colour'], Shape> = {
  red: { mark: '■', look: 'red' },
  yellow: { mark: '▲', look: 'yellow' },
  blue: { mark: '◇', look: 'blue' },
  green: { mark: '●', look: 'green' },
  grey: { mark: '○', look: 'grey' },
}
const doneShape: Shape = { mark: '◆', look: 'done' }
const isDone = (reason: LightReason): boolean => reason === 'done' || reason === 'doneLate'

/** The shape and colour of a light, for lists that are drawn from plain texts. */
export const lightShape = ({ colour, reason }: Light): Shape => (isDone(reason) ? doneShape : shapes[colour])

/** A task's light as shape, word and colour, so that it also reads in black and white. */
export function LightMark({ light, words }: { light: Light; words: Dictionary['task'] }) {
  const { mark, look } = lightShape(light)
  return (
    <span className={`light light--${look}`}>
      <i aria-hidden="true">{mark}</i>
      {words.lights[light.reason]({ count: light.count })}
    </span>
  )
}
