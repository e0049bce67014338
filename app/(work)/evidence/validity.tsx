import { isExpired } from '@/domain/task/evidence/validity'
import type { Evidence } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'

type ValidityProps = { item: Pick<Evidence, 'validUntil'>; today: string; words: Dictionary['evidence'] }

/** Until when a piece holds, marked where that is past; nothing where it names no day. */
export function Validity({ item, today, words }: ValidityProps) {
  const { validUntil } = item
  if (!validUntil) return null
  return (
    <p className={isExpired(item, today) ? 'text-small amber' : 'text-small soft'}>
      <Prose>{words.validUntil({ day: validUntil })}</Prose>
      {isExpired(item, today) && <span className="badge badge--stop">{words.expired}</span>}
    </p>
  )
}
