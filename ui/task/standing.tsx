import type { Light } from '@/domain/task/light'
import type { TaskStatus } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { saysState } from '@/i18n/say-light'
import { LightMark } from './light'
import { StatusBadge } from './status-badge'

type StandingProps = { light: Light; status: TaskStatus; words: Dictionary['task'] }

/** The light and the state side by side; the state alone is left out where the light has said it. */
export function Standing({ light, status, words }: StandingProps) {
  return (
    <>
      <LightMark light={light} words={words} />
      {!saysState(light, status, words) && <StatusBadge status={status} words={words} />}
    </>
  )
}
