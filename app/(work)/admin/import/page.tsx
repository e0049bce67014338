import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm, writeFileWords } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { can } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { AdminHead } from '@/ui/admin/admin-head'
import { FileDrop } from '@/ui/elements/field/file-drop'
import { FormEnd } from '@/ui/elements/form-end'
import { Section } from '@/ui/elements/section'
import { checkPeopleImport } from '@/usecases/people/import-people'
import { CheckedImport } from './checked-import'
import { uploadAction } from './import-actions'

export const generateMetadata = titleOf((words) => words.admin.import.title)

export default async function ImportPage({ searchParams }: { searchParams: Promise<{ file?: string | string[] }> }) {
  const actor = await requireActor()
  const { words } = await readWords()
  const { file } = await searchParams
  const { import: text } = words.admin
  const checked = await show(async () => {
    if (!can(actor, 'managePeople')) throw new Refusal('notAllowed', { ability: 'managePeople' })
    return typeof file === 'string' ? checkPeopleImport(actor, file, new Date().toISOString()) : undefined
  })
  return (
    <main className="page" id="main">
      <AdminHead actor={actor} part="import" words={words} sub={text.lead} />
      <Section title={text.step1}>
        <div className="form-end form__body">
          <a className="button" href="/api/admin/template.xlsx" download>
            {text.template}
          </a>
          <p className="hint">{text.templateHint}</p>
        </div>
      </Section>
      <Section title={text.step2}>
        <WorkForm action={uploadAction} form="import" keepsUnsent={false} className="form form__body form--wide">
          <FileDrop name="file" label={text.file} kinds={text.kinds} accept=".xlsx" words={writeFileWords(words)} />
          <FormEnd send={text.check} look={checked ? 'plain' : 'main'} effect={text.checkEffect} />
        </WorkForm>
      </Section>
      {checked && typeof file === 'string' && <CheckedImport keptId={file} checked={checked} />}
    </main>
  )
}
