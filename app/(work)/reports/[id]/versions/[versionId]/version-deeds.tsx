import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Notice } from '@/ui/elements/notice'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { Version } from '@/ui/form/version'
import { FormDetails } from '@/ui/task/form-details'
import { endVersionForm } from '@/usecases/report/version/version-forms'
import type { VersionView } from '@/usecases/report/version/view-version'
import { endVersionAction, takeVersionAction } from '../version-action'

/** What may be done with a proposed text: a director takes it over or refuses it, its office takes it back. */
export async function VersionDeeds({ view }: { view: VersionView }) {
  const { version: text } = (await readWords()).words
  const { refusals } = view
  return (
    <>
      {refusals.take?.code === 'ownVersion' && <Notice tone="blue">{text.ownHint}</Notice>}
      {refusals.take === null && <TakeForm view={view} />}
      {refusals.decline === null && <EndForm view={view} act="decline" />}
      {refusals.withdraw === null && <EndForm view={view} act="withdraw" />}
    </>
  )
}

async function TakeForm({ view: { report, version } }: { view: VersionView }) {
  const { version: text } = (await readWords()).words
  return (
    <Section title={text.take}>
      <WorkForm action={takeVersionAction} form={`version:${version.id}:take`} label={text.take} keepsUnsent={false}>
        <input type="hidden" name="reportId" value={report.id} />
        <input type="hidden" name="versionId" value={version.id} />
        <Version value={report.version} />
        <FormEnd send={text.takeSubmit(version)} look="main" effect={text.takeEffect} />
      </WorkForm>
    </Section>
  )
}

type EndProps = { view: VersionView; act: 'decline' | 'withdraw' }

async function EndForm({ view: { report, version }, act }: EndProps) {
  const { version: text } = (await readWords()).words
  return (
    <WorkForm
      action={endVersionAction}
      form={`version:${version.id}:${act}`}
      label={text[act]}
      className="about__withdraw"
      keepsUnsent={act === 'decline'}
    >
      <input type="hidden" name="reportId" value={report.id} />
      <input type="hidden" name="versionId" value={version.id} />
      <input type="hidden" name="act" value={act} />
      <FormDetails summary={text.begins[act]}>
        {act === 'decline' ? (
          <TextArea {...inputOf(endVersionForm, 'reason')} label={text.declineReason} rows={2} />
        ) : (
          <p className="hint">{text.withdrawHint}</p>
        )}
        <SubmitButton look="end">{text[act]}</SubmitButton>
      </FormDetails>
    </WorkForm>
  )
}
