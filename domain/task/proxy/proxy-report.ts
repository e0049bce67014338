/** `open`: the unit has not said yet whether it is so; only a confirmed one has become a report. */
export const proxyStates = ['open', 'confirmed', 'returned', 'takenBack'] as const
export type ProxyState = (typeof proxyStates)[number]

/** What a unit does with what was entered for it, and the office with what it entered itself. */
export const proxyDeeds = ['confirm', 'return', 'takeBack'] as const
export type ProxyDeed = (typeof proxyDeeds)[number]

/** A report that the office entered on a unit's behalf (代录) from a form that the unit sent; it counts for nothing until the unit confirms it. */
export type ProxyReport = {
  id: string
  taskId: string
  /** The unit that it speaks for: the lead unit, or a supporting one. */
  unitId: string
  done: string
  percent: number
  problems: string
  next: string
  occurrenceId: string | null
  /** The form from which it was entered. */
  evidenceId: string
  state: ProxyState
  enteredBy: string
  /** Whom the person who entered it stood in for. */
  enteredFor: string | null
  enteredAt: string
  settledBy: string | null
  settledAt: string | null
  /** Why the unit returned it. */
  note: string
  /** The report that it became. */
  updateId: string | null
}
