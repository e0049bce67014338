import { writeFileWords } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { Field } from '@/ui/elements/field/field'
import { FileDrop } from '@/ui/elements/field/file-drop'
import { DateField } from '@/ui/form/date-field'
import { FormDetails } from '@/ui/task/form-details'
import { evidenceLength } from '@/usecases/task/evidence/evidence-forms'
import { uploadExtensions } from '@/usecases/task/evidence/plan-evidence'

type FieldsProps = { part: string; name: string; today: string; words: Dictionary }

/** Files, or a link or document number, for one standard; field names end in the part so that several fit one form. */
export function EvidenceFields({ part, name, today, words }: FieldsProps) {
  const { progress, common } = words
  return (
    <div className="evidence">
      <FileDrop
        name={`file.${part}`}
        label={progress.filesFor({ name })}
        isLabelHidden
        words={writeFileWords(words)}
        kinds={progress.kinds}
        accept={uploadExtensions.map((extension) => `.${extension}`).join(',')}
        isMultiple
      />
      <FormDetails summary={progress.byReference} look="small" watches={listFields(part)}>
        <Field
          name={`reference.${part}`}
          label={progress.reference}
          hint={progress.referenceHint}
          optional={common.optional}
          maxLength={evidenceLength}
        />
        <Field name={`name.${part}`} label={progress.name} optional={common.optional} maxLength={evidenceLength} />
        <div className="evidence__row">
          <Field
            name={`issuer.${part}`}
            label={progress.issuer}
            optional={common.optional}
            maxLength={evidenceLength}
          />
          <DateField
            name={`issuedOn.${part}`}
            label={progress.issuedOn}
            words={common.date}
            optional={common.optional}
            max={today}
          />
        </div>
        <Check name={`process.${part}`} label={progress.process} />
      </FormDetails>
    </div>
  )
}

const listFields = (part: string): string[] =>
  ['reference', 'name', 'issuer', 'issuedOn', 'process'].map((field) => `${field}.${part}`)
