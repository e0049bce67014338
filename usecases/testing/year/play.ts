import type { YearTasks } from './begin-year'
import type { Hands } from './hands'

export type At = (day: string) => string

/** What those need who play a part of it. */
export type Play = { tasks: YearTasks; at: At; hands: Hands; season: { id: string } }
