import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { EditedTrial } from '@/usecases/ledger/edited/check-edited'

/** Which sheets were read, which of their columns nobody knows, and which sheets are not read at all. */
export function SheetNotes({ trial: { fileName, sheets, shown }, words }: { trial: EditedTrial; words: Dictionary }) {
  const text = words.edited
  const join = (heads: string[]) => heads.join(words.common.comma)
  return (
    <ul className="hint">
      {sheets.map(({ name, place, rows, found: { unread } }) => (
        <li key={place}>
          <Prose>
            {[
              text.read({ name: fileName, sheet: name, rows: rows.length }),
              unread.length ? text.unread({ heads: join(unread) }) : '',
            ]
              .filter(Boolean)
              .join(words.common.stop)}
          </Prose>
        </li>
      ))}
      {shown.length > 0 && (
        <li>
          <Prose>{text.shown({ sheets: join(shown) })}</Prose>
        </li>
      )}
    </ul>
  )
}
