import { readWords } from '@/app/locale'
import { WorkForm, writeFileWords } from '@/app/work-form'
import type { Actor } from '@/domain/people'
import { listEditable } from '@/domain/task/edited/edits'
import { FileDrop } from '@/ui/elements/field/file-drop'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { uploadEditedAction } from './edited-actions'
import { nameField } from './name-field'

/** What may be changed so, and the form for the file; folded where one is being compared. */
export async function FileStep({ actor, isAgain }: { actor: Actor; isAgain: boolean }) {
  const { words } = await readWords()
  const text = words.edited
  const columns = listEditable(actor).map((key) => nameField(key, words))
  const parts = (
    <>
      <p>
        <Prose>{text.may({ columns: columns.join(words.common.comma) })}</Prose>
      </p>
      <p className="hint">
        <Prose>{text.how}</Prose>
      </p>
      <WorkForm action={uploadEditedAction} form="edited" keepsUnsent={false} className="form form__body form--wide">
        <FileDrop name="file" label={text.file} kinds={text.kinds} accept=".xlsx,.csv" words={writeFileWords(words)} />
        <FormEnd send={text.upload} look={isAgain ? 'plain' : 'main'} effect={text.uploadEffect} />
      </WorkForm>
    </>
  )
  if (!isAgain) return <Section title={text.step1}>{parts}</Section>
  return (
    <details className="plan-fold section">
      <summary>{text.otherFile}</summary>
      {parts}
    </details>
  )
}
