import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import { keyOfFinding, levelOf } from '@/domain/annual/checks/finding'
import type { Dictionary } from '@/i18n'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { KeptInput } from '@/ui/form/kept-input'
import { Version } from '@/ui/form/version'
import { FormDetails } from '@/ui/task/form-details'
import { arrangeForm, keepForm, writeForm } from '@/usecases/annual/edition/edition-forms'
import type { ShownFinding } from '@/usecases/annual/edition/edition-view'
import type { ParagraphView } from '@/usecases/annual/edition/steps/show-paragraph'
import { CauseForm } from './cause-form'
import { arrangeParagraphAction, keepFindingAction, writeParagraphAction } from './edition-actions'
import type { BodyProps, Place } from './edition-props'
import { RowHeading } from './edition-row'
import { linkToParagraph } from './link-to-paragraph'
import { ParagraphFindings } from './paragraph-findings'
import { ParagraphProofs } from './paragraph-proofs'
import { ParagraphSource } from './paragraph-source'

type DeskProps = BodyProps & { paragraph: ParagraphView; findings: ShownFinding[]; place: Place | undefined }

/** A paragraph that is open to be written: its words with the evidence beside, and what else may be done to it. */
export function ParagraphDesk({ paragraph, findings, place, paper, view, words }: DeskProps) {
  return (
    <>
      <RowHeading heading={place?.heading ?? ''} lang={paper.lang} />
      <div className="annual__row is-selected" id={`p-${paragraph.id}`}>
        <div>
          <ParagraphSource paragraph={paragraph} lang={paper.lang} words={words} />
          {view.canArrange && <CauseForm paragraph={paragraph} words={words} />}
        </div>
        <div className="annual__desk">
          <WriteForm paragraph={paragraph} words={words} />
          <div className="annual__deeds">
            {view.canArrange && <ArrangeForm deeds={['up', 'down']} paragraph={paragraph} words={words} />}
            {paragraph.hasLedger && <LedgerForm paragraph={paragraph} words={words} />}
            {view.canArrange && <TakeOutForm paragraph={paragraph} words={words} />}
          </div>
        </div>
        <div>
          <ParagraphProofs paragraph={paragraph} isAll />
          <ParagraphFindings findings={findings} words={words} />
          {view.canArrange &&
            findings
              .filter(isToKeep)
              .map((finding) => (
                <KeepForm key={keyOfFinding(finding)} finding={finding} paragraph={paragraph} words={words} />
              ))}
        </div>
      </div>
    </>
  )
}

type FormProps = { paragraph: ParagraphView; words: Dictionary }

const Keys = ({ paragraph: { id, editionId, version } }: Pick<FormProps, 'paragraph'>) => (
  <>
    <input type="hidden" name="editionId" value={editionId} />
    <input type="hidden" name="paragraphId" value={id} />
    <Version value={version} />
  </>
)

function WriteForm({ paragraph, words }: FormProps) {
  const { form: text } = words.edition
  const { id, editionId, proofs, typed } = paragraph
  return (
    <WorkForm action={writeParagraphAction} form={`paragraph:${id}`} isMinded>
      <Keys paragraph={paragraph} />
      <KeptInput name="proofs" value={proofs.map((proof) => proof.id).join(' ')} />
      <TextArea
        {...inputOf(writeForm, 'text')}
        label={text.text}
        hint={proofs.length ? text.hint : text.noProofs}
        rows={Math.min(14, Math.max(5, Math.ceil(typed.length / 32)))}
        defaultValue={typed}
      />
      <div className="row">
        <FormEnd send={text.save} look="main" />
        <a className="button" href={linkToParagraph(editionId, id)}>
          {text.close}
        </a>
      </div>
    </WorkForm>
  )
}

function ArrangeForm({ deeds, paragraph, words }: FormProps & { deeds: ('up' | 'down')[] }) {
  return (
    <WorkForm action={arrangeParagraphAction} form={`arrange:${paragraph.id}`} keepsUnsent={false} className="row">
      <Keys paragraph={paragraph} />
      <input type="hidden" name="reason" value="" />
      {deeds.map((deed) => (
        <SubmitButton key={deed} name="deed" value={deed} isSmall>
          {words.edition.form[deed]}
        </SubmitButton>
      ))}
    </WorkForm>
  )
}

function LedgerForm({ paragraph, words }: FormProps) {
  const { form: text } = words.edition
  return (
    <WorkForm action={arrangeParagraphAction} form={`arrange:${paragraph.id}:ledger`} keepsUnsent={false}>
      <Keys paragraph={paragraph} />
      <input type="hidden" name="reason" value="" />
      <input type="hidden" name="deed" value="fromLedger" />
      <FormDetails summary={text.fromLedger} look="small">
        <p className="hint">
          <Prose>{text.fromLedgerHint}</Prose>
        </p>
        <FormEnd send={text.fromLedger} />
      </FormDetails>
    </WorkForm>
  )
}

function TakeOutForm({ paragraph, words }: FormProps) {
  const { form: text } = words.edition
  return (
    <WorkForm action={arrangeParagraphAction} form={`arrange:${paragraph.id}:out`}>
      <Keys paragraph={paragraph} />
      <input type="hidden" name="deed" value="takeOut" />
      <FormDetails summary={text.takeOut} look="small">
        <TextArea {...inputOf(arrangeForm, 'reason')} label={text.takeOutReason} hint={text.takeOutHint} rows={2} />
        <FormEnd send={text.takeOut} />
      </FormDetails>
    </WorkForm>
  )
}

const isToKeep = ({ check, kept }: ShownFinding): boolean => levelOf[check] === 'must' && !kept

function KeepForm({ finding, paragraph: { id, editionId }, words }: FormProps & { finding: ShownFinding }) {
  const { way, checks } = words
  const key = keyOfFinding(finding)
  return (
    <WorkForm action={keepFindingAction} form={`keep:${id}:${finding.check}`}>
      <input type="hidden" name="editionId" value={editionId} />
      <input type="hidden" name="paragraphId" value={id} />
      <input type="hidden" name="finding" value={key} />
      <FormDetails summary={`${checks.names[finding.check]}${words.common.colon}${way.keep}`} look="small">
        <TextArea {...inputOf(keepForm, 'reason')} label={way.keepReason} rows={2} />
        <FormEnd send={way.keepSave} />
      </FormDetails>
    </WorkForm>
  )
}
