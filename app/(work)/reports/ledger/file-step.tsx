import { readWords } from '@/app/locale'
import { WorkForm, writeFileWords } from '@/app/work-form'
import { FileDrop } from '@/ui/elements/field/file-drop'
import { FormEnd } from '@/ui/elements/form-end'
import { Section } from '@/ui/elements/section'
import { uploadLedgerAction } from './ledger-actions'

/** The template and the form for the file; folded where one is being tried. */
export async function FileStep({ isAgain }: { isAgain: boolean }) {
  const { words } = await readWords()
  const text = words.ledgerImport
  const parts = (
    <>
      <div className="form-end form__body">
        <a className="button" href="/api/reports/ledger-template.xlsx" download>
          {text.template}
        </a>
        <p className="hint">{text.templateHint}</p>
      </div>
      <WorkForm action={uploadLedgerAction} form="ledger" keepsUnsent={false} className="form form__body form--wide">
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
