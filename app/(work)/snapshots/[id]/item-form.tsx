import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { SnapshotItem } from '@/domain/snapshot/snapshot'
import type { Dictionary } from '@/i18n'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Version } from '@/ui/form/version'
import { writeForm } from '@/usecases/snapshot/snapshot-forms'
import type { SnapshotView } from '@/usecases/snapshot/view-snapshot'
import { writeItemAction } from '../snapshot-actions'

type FormProps = { item: SnapshotItem; snapshot: SnapshotView['snapshot']; words: Dictionary }

/** The text of one promise to write on, with what it rests on. */
export function ItemForm({ item: { taskId, text: written, told }, snapshot: { id, version }, words }: FormProps) {
  const { snapshot: text } = words
  return (
    <WorkForm action={writeItemAction} form={`snapshot:${id}:${taskId}`} keepsUnsent>
      <input type="hidden" name="snapshotId" value={id} />
      <input type="hidden" name="taskId" value={taskId} />
      <Version value={version} />
      <TextArea
        {...inputOf(writeForm, 'text')}
        label={text.text}
        hint={text.textHint}
        defaultValue={written}
        rows={4}
      />
      <p className="text-small soft">{text.told}</p>
      <ul className="snapshot__told">
        {told.map((each) => (
          <li key={each}>
            <Prose>{each}</Prose>
          </li>
        ))}
      </ul>
      <FormEnd send={text.save} look="main" />
      <a href={`/snapshots/${id}`}>{text.leave}</a>
    </WorkForm>
  )
}
