import { readWords } from '@/app/locale'
import { WorkForm, writeFileWords } from '@/app/work-form'
import { FileDrop } from '@/ui/elements/field/file-drop'
import { FormEnd } from '@/ui/elements/form-end'
import { Menu } from '@/ui/elements/menu'
import { sheetAction } from './sheet-action'

/** The table taken out as a workbook, and an edited one read back. */
export async function SheetPart({ reportId }: { reportId: string }) {
  const { words } = await readWords()
  const { sheet } = words.assignment
  return (
    <div className="assignment__sheet">
      <Menu label={sheet.title} summary={sheet.title}>
        <SheetLink reportId={reportId} />
        <WorkForm action={sheetAction} form={`sheet:${reportId}`} keepsUnsent={false} label={sheet.read}>
          <input type="hidden" name="reportId" value={reportId} />
          <FileDrop name="file" label={sheet.file} kinds={sheet.kinds} accept=".xlsx" words={writeFileWords(words)} />
          <FormEnd send={sheet.read} effect={sheet.effect} />
        </WorkForm>
      </Menu>
    </div>
  )
}

/** The workbook of the table. */
export async function SheetLink({ reportId }: { reportId: string }) {
  const { sheet } = (await readWords()).words.assignment
  return (
    <a className="button button--small" href={`/api/reports/${encodeURIComponent(reportId)}/assignment.xlsx`} download>
      {sheet.out}
    </a>
  )
}
