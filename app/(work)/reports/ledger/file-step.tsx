import { SheetStep } from '@/app/(work)/sheet-step'
import { readWords } from '@/app/locale'
import { uploadLedgerAction } from './ledger-actions'

/** The template and the form for the file; folded where one is being tried. */
export async function FileStep({ isAgain }: { isAgain: boolean }) {
  const { words } = await readWords()
  const text = words.ledgerImport
  return (
    <SheetStep action={uploadLedgerAction} form="ledger" isAgain={isAgain} text={text} words={words}>
      <div className="form-end form__body">
        <a className="button" href="/api/reports/ledger-template.xlsx" download>
          {text.template}
        </a>
        <p className="hint">{text.templateHint}</p>
      </div>
    </SheetStep>
  )
}
