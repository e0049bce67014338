import { writeFileWords } from '@/app/work-form'
import type { Evidence } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { Field } from '@/ui/elements/field/field'
import { FileDrop } from '@/ui/elements/field/file-drop'
import { DateField } from '@/ui/form/date-field'
import { FormDetails } from '@/ui/task/form-details'
import { evidenceLength } from '@/usecases/task/evidence/evidence-forms'
import { uploadExtensions } from '@/usecases/task/evidence/plan-evidence'

type FieldsProps = { part: string; name: string; today: string; words: Dictionary; replaced?: Evidence }

/**
 * Files, or a link or document number, for one standard; field names end in the part so that several fit one form. Of a newer version
 * it is one, which is called as the one that it replaces.
 */
export function EvidenceFields({ part, name, today, words, replaced }: FieldsProps) {
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
        isMultiple={!replaced}
      />
      <FormDetails summary={progress.byReference} look="small" watches={listFields(part)}>
        <Field
          name={`reference.${part}`}
          label={progress.reference}
          hint={progress.referenceHint}
          optional={common.optional}
          maxLength={evidenceLength}
        />
        <Field
          name={`name.${part}`}
          label={progress.name}
          optional={common.optional}
          maxLength={evidenceLength}
          defaultValue={replaced?.title}
        />
        <div className="evidence__row">
          <Field
            name={`issuer.${part}`}
            label={progress.issuer}
            defaultValue={replaced?.issuer}
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
          <DateField
            name={`validUntil.${part}`}
            label={progress.validUntil}
            words={common.date}
            optional={common.optional}
          />
        </div>
        {!replaced && <Check name={`process.${part}`} label={progress.process} />}
      </FormDetails>
    </div>
  )
}

const listFields = (part: string): string[] =>
  ['reference', 'name', 'issuer', 'issuedOn', 'validUntil', 'process'].map((field) => `${field}.${part}`)
