import type { Metadata } from 'next'
import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { WorkForm, writeFileWords } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { Field } from '@/ui/elements/field/field'
import { FileDrop } from '@/ui/elements/field/file-drop'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { importForm } from '@/usecases/report/import-form'
import { viewImport } from '@/usecases/report/view-import'
import { importAction } from './import-action'
import { KeptFile, OpenFirst, WithoutSteps } from './kept-file'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.report.import.title }
}

export default async function ImportPage() {
  const actor = await requireActor()
  const { words } = await readWords()
  const { common, report } = words
  const text = report.import
  const { units } = await show(() => viewImport(actor))
  const options = units.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <main className="page import" id="main">
      <PageHead
        title={text.title}
        sub={text.sub}
        crumbs={[{ label: report.title, to: '/reports' }, { label: text.title }]}
      />
      <WorkForm action={importAction} form="import" label={text.title} className="form">
        <OpenFirst label={text.openFirst} />
        <KeptFile words={text.kept({ name: '{name}' })} anonymous={text.kept({ name: '' })} />
        <WithoutSteps label={text.withoutSteps} />
        <div className="import__halves">
          <Section title={text.fileHeading}>
            <FileDrop
              name="file"
              label={text.file}
              kinds={text.kinds}
              hint={text.fileHint}
              accept=".docx,.pdf,.html,.htm,.txt"
              words={writeFileWords(words)}
            />
          </Section>
          <Section title={text.pasteHeading}>
            <TextArea name="pasted" label={text.pasted} hint={text.pastedHint} rows={7} />
          </Section>
        </div>
        <Section title={text.aboutHeading} small={text.aboutHint}>
          <div className="import__about">
            <Select
              name="issuerUnitId"
              label={text.issuer}
              options={options}
              empty={text.issuerEmpty}
              optional={common.optional}
            />
            <Field
              name="year"
              label={text.year}
              hint={text.yearHint}
              inputMode="numeric"
              maxLength={4}
              optional={common.optional}
            />
            <Field {...inputOf(importForm, 'title')} label={text.reportTitle} optional={common.optional} />
          </div>
        </Section>
        <Notice tone="amber">{text.secrecy}</Notice>
        <div className="row row--wrap import__send">
          <SubmitButton look="main">{text.submit}</SubmitButton>
          <p className="hint">{text.what}</p>
        </div>
      </WorkForm>
    </main>
  )
}
