import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { Actor } from '@/domain/people'
import { can } from '@/domain/policy'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { Field } from '@/ui/elements/field/field'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { TableHead } from '@/ui/elements/table-head'
import type { SeenView } from '@/usecases/ledger/views/list-views'
import { changeViewForm } from '@/usecases/ledger/views/view-forms'
import type { ToldView } from './say-view'
import { changeViewAction } from './view-actions'

export type ListedView = SeenView & { told: ToldView }
type TableProps = { views: ListedView[]; actor: Actor; words: Dictionary }

/** The views in sight: what each shows, its files, and for who may how it is called. */
export function ViewTable({ views, actor, words }: TableProps) {
  const text = words.views
  return (
    <table className="table table--plain stack">
      <TableHead caption={text.list} columns={[text.name, text.about, text.whose, text.files, text.change]} />
      <tbody>
        {views.map((view) => (
          <ViewRow key={view.id} view={view} actor={actor} words={words} />
        ))}
      </tbody>
    </table>
  )
}

function ViewRow({ view, actor, words }: { view: ListedView; actor: Actor; words: Dictionary }) {
  const text = words.views
  const { name, address, told, sharedWith, mayChange } = view
  return (
    <tr>
      <th scope="row">
        <a href={`/tasks${address}`}>
          <Prose>{name}</Prose>
        </a>
      </th>
      <td data-label={text.about}>
        <div>
          <Prose>{told.about.join(words.exports.noteMark)}</Prose>
          {told.gone.length > 0 && (
            <Notice tone="amber">{text.gone({ names: told.gone.join(words.common.comma) })}</Notice>
          )}
        </div>
      </td>
      <td data-label={text.whose}>
        <span>
          <Prose>{sharedWith ? text.sharedWith({ unit: sharedWith }) : text.own}</Prose>
        </span>
      </td>
      <td data-label={text.files}>
        <span>
          <a href={`/api/export/ledger.xlsx${address}`} download>
            {text.workbook}
            <span className="visually-hidden">
              <Prose>{name}</Prose>
            </span>
          </a>{' '}
          <a href={`/api/export/ledger.csv${address}`} download>
            CSV
            <span className="visually-hidden">
              <Prose>{name}</Prose>
            </span>
          </a>
        </span>
      </td>
      <td data-label={text.change}>
        {mayChange ? <ChangeForm view={view} actor={actor} words={words} /> : <span>—</span>}
      </td>
    </tr>
  )
}

function ChangeForm({
  view: { id, name, sharedWith },
  actor,
  words,
}: {
  view: ListedView
  actor: Actor
  words: Dictionary
}) {
  const text = words.views
  return (
    <WorkForm action={changeViewAction} form={`view:${id}`} keepsUnsent={false} label={text.changeOf({ name })}>
      <input type="hidden" name="viewId" value={id} />
      <Field label={text.nameOf({ name })} isLabelHidden defaultValue={name} {...inputOf(changeViewForm, 'name')} />
      {(can(actor, 'shareView') || sharedWith) && (
        <Check
          name="isShared"
          isTicked={sharedWith !== null}
          label={text.share({ unit: sharedWith ?? actor.unitName })}
        />
      )}
      <div className="row">
        <SubmitButton name="deed" value="save">
          {text.rename}
        </SubmitButton>
        <SubmitButton look="end" name="deed" value="drop">
          {text.drop}
        </SubmitButton>
      </div>
    </WorkForm>
  )
}
