import type { SnapshotItem } from '@/domain/snapshot/snapshot'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import type { SnapshotView } from '@/usecases/snapshot/view-snapshot'
import { ItemForm } from './item-form'

type ItemsProps = { view: SnapshotView; editedId: string; words: Dictionary }

/** Every promise with what became of it and what the public is to read; one of them open to be written. */
export function SnapshotItems({ view, editedId, words }: ItemsProps) {
  const { snapshot: text } = words
  const { items } = view.snapshot
  return (
    <Section title={text.promises} small={String(items.length)}>
      <table className="table table--plain stack snapshot__items">
        <TableHead
          caption={text.promises}
          columns={[text.promise, text.result, text.unit, text.text]}
          deeds={view.canWrite ? text.edit : undefined}
        />
        <tbody>
          {items.map((item) => (
            <Row key={item.taskId} item={item} view={view} isEdited={item.taskId === editedId} words={words} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

type RowProps = { item: SnapshotItem; view: SnapshotView; isEdited: boolean; words: Dictionary }

function Row({ item, view, isEdited, words }: RowProps) {
  const { snapshot: text, publicPage } = words
  const { taskId, promise, unitName, result, lateDays, told } = item
  const name = publicPage.parts[result]
  const empty = told.length ? text.noText : text.untold
  return (
    <tr>
      <th scope="row" className="snapshot__promise" lang={view.snapshot.language}>
        <Prose>{promise}</Prose>
      </th>
      <td data-label={text.result} className="nowrap">
        <Prose>{lateDays > 0 ? publicPage.late({ name, days: lateDays }) : name}</Prose>
      </td>
      <td data-label={text.unit}>
        <Prose>{unitName}</Prose>
      </td>
      <td data-label={text.text} id={isEdited ? 'edit' : undefined}>
        {isEdited && view.canWrite ? (
          <ItemForm item={item} snapshot={view.snapshot} words={words} />
        ) : (
          <span className={item.text ? undefined : 'mute'}>
            <Prose>{item.text || empty}</Prose>
          </span>
        )}
      </td>
      {view.canWrite && (
        <td>
          {!isEdited && told.length > 0 && (
            <a href={`?edit=${taskId}#edit`} aria-label={text.editOf({ promise })}>
              {text.edit}
            </a>
          )}
        </td>
      )}
    </tr>
  )
}
