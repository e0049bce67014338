import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import { linkVerdicts } from '@/domain/plan/chain-decision'
import type { Dictionary } from '@/i18n'
import { linkToChain } from '@/ui/annual/link-to-chain'
import { Radios } from '@/ui/elements/field/radios'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { Version } from '@/ui/form/version'
import { decideForm } from '@/usecases/chain/chain-forms'
import type { ChainRow } from '@/usecases/chain/chain-rows'
import { confirmLinksAction, decideLinkAction } from './chain-actions'
import type { ChainFacts } from './chain-facts'

type DeskProps = { row: ChainRow; facts: ChainFacts; words: Dictionary }

/** One promise with what the newer report is taken to say of it, to confirm or correct. */
export function ChainDesk({ row, facts: { pair }, words }: DeskProps) {
  const { chain: text } = words
  const { older, newer } = pair
  const back = (
    <a href={linkToChain({ from: older.id, to: newer.id })}>
      <Prose>{text.deskBack}</Prose>
    </a>
  )
  return (
    <Section title={text.deskTitle(row)} aside={back}>
      <p className="serif">
        <Prose>{row.promise}</Prose>
      </p>
      <WorkForm action={decideLinkAction} form={`chain:${row.commitmentId}`} keepsUnsent>
        <input type="hidden" name="from" value={older.id} />
        <input type="hidden" name="to" value={newer.id} />
        <input type="hidden" name="commitmentId" value={row.commitmentId} />
        <Version value={row.version} />
        <div className="form">
          <Radios
            name="verdict"
            label={text.verdict}
            options={linkVerdicts.map((value) => ({ value, label: text.verdicts[value] }))}
            defaultValue={row.verdict}
          />
          <TextArea
            {...inputOf(decideForm, 'quote')}
            label={text.quote}
            hint={text.quoteHint}
            defaultValue={row.account?.text ?? ''}
            rows={3}
          />
          <TextArea
            {...inputOf(decideForm, 'note')}
            label={text.why}
            optional={words.common.optional}
            defaultValue={row.decided?.note ?? ''}
            rows={2}
          />
          <FormEnd send={text.save} look="main" />
        </div>
      </WorkForm>
    </Section>
  )
}

/** Confirms at once the proposals on the page that nobody has checked. */
export function ConfirmAll({ facts: { pair, rows }, words }: { facts: ChainFacts; words: Dictionary }) {
  const { chain: text } = words
  const open = rows.filter(({ decided }) => !decided)
  if (!open.length) return null
  return (
    <WorkForm action={confirmLinksAction} form={`chain:${pair.newer.id}:all`} keepsUnsent={false}>
      <input type="hidden" name="from" value={pair.older.id} />
      <input type="hidden" name="to" value={pair.newer.id} />
      {open.map(({ commitmentId, verdict }) => (
        <input key={commitmentId} type="hidden" name="row" value={`${commitmentId} ${verdict}`} />
      ))}
      <FormEnd send={text.confirmAll({ count: open.length })} effect={text.confirmAllHint} />
    </WorkForm>
  )
}
