import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { FormDetails } from '@/ui/task/form-details'
import { addForm } from '@/usecases/annual/edition/edition-forms'
import type { ContentView } from '@/usecases/annual/edition/edition-view'
import { addParagraphAction } from './edition-actions'
import type { BodyProps } from './edition-props'

/** A paragraph more in a content, about one of last year's tasks or about none; the body's own people add them. */
export function AddPart({ part, view, words }: BodyProps & { part: ContentView }) {
  const { add: text } = words.edition
  if (!view.canArrange) return null
  const tasks = view.annual.sections.flatMap((section) => section.paragraphs.map(({ task }) => task))
  return (
    <WorkForm
      action={addParagraphAction}
      form={`addParagraph:${view.edition.id}:${part.content}`}
      className="form annual__add"
      isMinded
    >
      <input type="hidden" name="editionId" value={view.edition.id} />
      <input type="hidden" name="content" value={part.content} />
      <FormDetails summary={text.open} look="small" watches={['text']}>
        <TextArea {...inputOf(addForm, 'text')} label={text.text} rows={3} />
        <Select
          name="taskId"
          label={text.task}
          empty={text.noTask}
          options={tasks.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
        />
        <FormEnd send={text.save} />
      </FormDetails>
    </WorkForm>
  )
}
