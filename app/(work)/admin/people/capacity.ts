import type { Role } from '@/domain/people'

export type Capacity = {
  id: string
  unitName: string
  seatName: string | null
  /** For whom it is held while they are away. */
  deputyForId: string | null
  role: Role
  post: string
  fromDay: string
  toDay: string | null
}

/** True of a capacity that may be used on `day`. */
export const holdsOn = ({ fromDay, toDay }: Pick<Capacity, 'fromDay' | 'toDay'>, day: string): boolean =>
  fromDay <= day && (toDay === null || toDay >= day)
