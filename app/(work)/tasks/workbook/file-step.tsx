import { SheetStep } from '@/app/(work)/sheet-step'
import { readWords } from '@/app/locale'
import type { Actor } from '@/domain/people'
import { listEditable } from '@/domain/task/edited/edits'
import { Prose } from '@/ui/elements/prose'
import { uploadEditedAction } from './edited-actions'
import { nameField } from './name-field'

/** What may be changed so, and the form for the file; folded where one is being compared. */
export async function FileStep({ actor, isAgain }: { actor: Actor; isAgain: boolean }) {
  const { words } = await readWords()
  const text = words.edited
  const columns = listEditable(actor).map((key) => nameField(key, words))
  return (
    <SheetStep action={uploadEditedAction} form="edited" isAgain={isAgain} text={text} words={words}>
      <p>
        <Prose>{text.may({ columns: columns.join(words.common.comma) })}</Prose>
      </p>
      <p className="hint">
        <Prose>{text.how}</Prose>
      </p>
    </SheetStep>
  )
}
