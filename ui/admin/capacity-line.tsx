import type { Role } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'

type Capacity = { unitName: string; seatName: string | null; role: Role; post: string }

/** A capacity as words: unit, role and post. */
export const sayCapacity = (
  { unitName, role, post }: Omit<Capacity, 'seatName'>,
  { admin, people }: Dictionary,
): string => admin.people.capacityLine({ unit: unitName, role: people.roles[role], post })

/** The same with the unit in which the person sits, where it is another. */
export function CapacityLine({ capacity, words }: { capacity: Capacity; words: Dictionary }) {
  return (
    <>
      <Prose>{sayCapacity(capacity, words)}</Prose>
      {capacity.seatName && (
        <span className="hint">
          {' '}
          <Prose>{words.people.seat({ unit: capacity.seatName })}</Prose>
        </span>
      )}
    </>
  )
}
