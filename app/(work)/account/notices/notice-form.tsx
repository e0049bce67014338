import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { listOptions } from '@/ui/elements/field/list-options'
import { Segmented } from '@/ui/elements/field/segmented'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { OwnNotices } from '@/usecases/notice/edit-preferences'
import { preferencesForm } from '@/usecases/notice/notice-forms'
import { ChoiceTable } from './choice-table'
import { editPreferencesAction } from './notice-actions'

/** Where one is written to, and of what. */
export function NoticeForm({ own: { preferences, domains }, words }: { own: OwnNotices; words: Dictionary }) {
  const text = words.mail.wanted
  return (
    <WorkForm action={editPreferencesAction} form="notices" className="form" label={text.title}>
      <div className="columns-two wanted__where">
        <Field
          {...inputOf(preferencesForm, 'address')}
          label={text.address}
          hint={text.addressHint({ domains })}
          type="email"
          autoComplete="email"
          optional={words.common.optional}
          defaultValue={preferences.address}
        />
        <Segmented
          name="language"
          label={text.language}
          options={listOptions(['zh', 'en'] as const, text.languages)}
          defaultValue={preferences.language}
        />
      </div>
      <ChoiceTable choices={preferences} text={text} />
      <div className="form-end">
        <SubmitButton look="main">{text.save}</SubmitButton>
        <SubmitButton name="usual" value="1">
          {text.usual}
        </SubmitButton>
      </div>
    </WorkForm>
  )
}
