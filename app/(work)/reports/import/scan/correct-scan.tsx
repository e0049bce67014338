import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import type { Actor } from '@/domain/people'
import { isUnsure } from '@/domain/report/scan'
import { Field } from '@/ui/elements/field/field'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { scanForm } from '@/usecases/report/import-form'
import type { ScanView } from '@/usecases/report/scan/view-scan'
import { AskedTick, OpenFirst } from '../kept-file'
import { listIssuers } from '../list-issuers'
import { scanAction } from './scan-action'
import { ScannedPages } from './scanned-pages'

/** The recognised text, to be corrected against the pictures of its pages and imported. */
export async function CorrectScan({ view, actor }: { view: ScanView; actor: Actor }) {
  const { words } = await readWords()
  const { common, report } = words
  const [text, about] = [report.scan, report.import]
  const unsure = view.pages.flatMap(({ lines }) => lines.flatMap((line) => line.words.filter(isUnsure))).length
  return (
    <>
      <Notice tone="amber">
        <Prose>{text.compare({ unsure })}</Prose>
      </Notice>
      <Section title={text.pages} small={text.pagesHint}>
        <ScannedPages view={view} />
      </Section>
      <WorkForm action={scanAction} form={`scan:${view.id}`} label={text.title} className="form">
        <input type="hidden" name="keptId" value={view.id} />
        <OpenFirst label={about.openFirst} />
        <AskedTick name="asChosen" label={about.asChosen} />
        <AskedTick name="withoutSteps" label={about.withoutSteps} />
        <AskedTick name="asPlan" label={about.asPlan} />
        <TextArea
          name="corrected"
          label={text.corrected}
          hint={text.correctedHint}
          rows={24}
          defaultValue={view.text}
        />
        <div className="import__about">
          <Select
            name="issuerUnitId"
            label={about.issuer}
            hint={about.issuerHint({ unit: actor.unitName })}
            options={listIssuers(view.places, actor, words)}
            empty={about.issuerEmpty}
            optional={common.optional}
          />
          <Field
            {...inputOf(scanForm, 'year')}
            label={about.year}
            hint={about.yearHint}
            inputMode="numeric"
            optional={common.optional}
          />
          <Field {...inputOf(scanForm, 'title')} label={about.reportTitle} optional={common.optional} />
        </div>
        <FormEnd send={about.submit} look="main" effect={about.what} />
      </WorkForm>
    </>
  )
}
