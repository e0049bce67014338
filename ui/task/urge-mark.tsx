import type { UrgeColour } from '@/domain/task/urging/urge'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'

const marks: Record<UrgeColour, string> = { blue: '●', yellow: '▲', red: '■' }

/** The colour of a slip as shape, word and colour, so that it also reads in black and white. */
export const UrgeMark = ({ colour, words }: { colour: UrgeColour; words: Dictionary['urging'] }) => (
  <b className={`light light--${colour}`}>
    <i aria-hidden="true">{marks[colour]}</i>
    <Prose>{words.colours[colour]}</Prose>
  </b>
)
