import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm, writeFileWords } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { reportExtensions } from '@/domain/upload-limits'
import { Field } from '@/ui/elements/field/field'
import { FileDrop } from '@/ui/elements/field/file-drop'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'
import { importForm } from '@/usecases/report/import-form'
import { viewImport } from '@/usecases/report/view-import'
import { importAction } from './import-action'
import { AskedTick, KeptFile, OpenFirst, OpenLedger } from './kept-file'
import { listIssuers } from './list-issuers'
import { OwnScans } from './own-scans'

export const generateMetadata = titleOf((words) => words.report.import.title)

export default async function ImportPage() {
  const actor = await requireActor()
  const { words } = await readWords()
  const { common, report } = words
  const text = report.import
  const places = await show(() => viewImport(actor, new Date().toISOString()))
  return (
    <main className="page import" id="main">
      <PageHead
        title={text.title}
        sub={text.sub}
        crumbs={[{ label: report.title, to: '/reports' }, { label: text.title }]}
      />
      <OwnScans actor={actor} />
      <WorkForm action={importAction} form="import" label={text.title} className="form">
        <OpenFirst label={text.openFirst} />
        <KeptFile words={text.kept({ name: '{name}' })} anonymous={text.kept({ name: '' })} />
        <OpenLedger label={text.openLedger} />
        <AskedTick name="asTable" label={text.asTable} />
        <AskedTick name="asChosen" label={text.asChosen} />
        <AskedTick name="withoutParts" label={text.withoutParts} />
        <AskedTick name="withoutSteps" label={text.withoutSteps} />
        <AskedTick name="asPlan" label={text.asPlan} />
        <div className="import__halves">
          <Section title={text.fileHeading} aside={<a href="/help#files">{text.howRead}</a>}>
            <FileDrop
              name="file"
              label={text.file}
              kinds={text.kinds}
              hint={text.fileHint}
              accept={reportExtensions}
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
              hint={text.issuerHint({ unit: actor.unitName })}
              options={listIssuers(places, actor, words)}
              empty={text.issuerEmpty}
              optional={common.optional}
            />
            <Field
              {...inputOf(importForm, 'year')}
              label={text.year}
              hint={text.yearHint}
              inputMode="numeric"
              optional={common.optional}
            />
            <Field {...inputOf(importForm, 'title')} label={text.reportTitle} optional={common.optional} />
          </div>
        </Section>
        <Notice tone="amber">{text.secrecy}</Notice>
        <FormEnd send={text.submit} look="main" effect={text.what} />
      </WorkForm>
    </main>
  )
}
