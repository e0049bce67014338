import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { NoticeChoices } from '@/domain/notice/preferences'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { listOptions } from '@/ui/elements/field/list-options'
import { Segmented } from '@/ui/elements/field/segmented'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { OwnNotices } from '@/usecases/notice/edit-preferences'
import { preferencesForm } from '@/usecases/notice/notice-forms'
import { ChoiceTable } from './choice-table'
import { editPreferencesAction } from './notice-actions'

/** Where one is written to, and of what. */
export function NoticeForm({ own: { preferences, domains, isTold }, words }: { own: OwnNotices; words: Dictionary }) {
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
      {isTold ? <ChoiceTable choices={preferences} text={text} /> : <Kept choices={preferences} text={text} />}
      <div className="form-end">
        <SubmitButton look="main">{text.save}</SubmitButton>
        {isTold && (
          <SubmitButton name="usual" value="1">
            {text.usual}
          </SubmitButton>
        )}
      </div>
    </WorkForm>
  )
}

/** The choices of somebody who is told of nothing that could be mailed, for the day on which they take another post. */
const Kept = ({ choices, text }: { choices: NoticeChoices; text: Dictionary['mail']['wanted'] }) => (
  <>
    <p className="hint">
      <Prose>{text.nothing}</Prose>
    </p>
    {(['daily', 'atOnce'] as const).flatMap((name) =>
      choices[name].map((kind) => <input key={name + kind} type="hidden" name={name} value={kind} />),
    )}
  </>
)
