import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Select } from '@/ui/elements/field/select'
import type { LotView } from '@/usecases/people/list-people-accounts'

type FieldsProps = { lots: readonly LotView[]; words: Dictionary }

/** What goes over, part by part, each with who takes it; nothing where nothing hangs on the person. */
export function SuccessorFields({ lots, words }: FieldsProps) {
  const text = words.admin.people
  if (!lots.length) return null
  return (
    <>
      <p className="amber">{text.handOverLead}</p>
      {lots.map((lot) => (
        <Select
          key={lot.key}
          name={`successor.${lot.key}`}
          label={text.successorOf({ unit: lot.unitName, role: words.people.roles[lot.role] })}
          hint={sayLot(lot, words)}
          empty={words.common.choose}
          options={lot.successors.map(({ userId, name, unitName, holds, barred }) => ({
            value: userId,
            label: [name, unitName, barred ? text.successorBarred({ count: barred }) : ''].filter(Boolean).join(gap),
            group: holds ? text.successorHolds : text.successorGets,
          }))}
        />
      ))}
    </>
  )
}

const shownNumbers = 8

function sayLot({ role, named, waiting, plans }: LotView, words: Dictionary): string {
  const text = words.admin.people
  const numbers = [...named, ...waiting].flatMap(({ number }) => number ?? [])
  const shown = numbers.slice(0, shownNumbers).join(words.common.comma)
  return text.lot({
    named: named.length,
    waiting: waiting.length,
    plans,
    role: words.people.roles[role],
    numbers: shown,
    isMore: numbers.length > shownNumbers,
  })
}
