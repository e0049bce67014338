import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { Field } from '@/ui/elements/field/field'
import { listOptions } from '@/ui/elements/field/list-options'
import { Select } from '@/ui/elements/field/select'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { TableHead } from '@/ui/elements/table-head'
import { DateField } from '@/ui/form/date-field'
import { issueTokenForm } from '@/usecases/access/access-forms'
import type { OwnToken, OwnTokens } from '@/usecases/access/list-own-tokens'
import { issueTokenAction, revokeTokenAction } from './token-actions'

type PartProps = { own: OwnTokens; words: Dictionary }

/** The person's calendar links and tokens for programs, and the form for a new one. */
export function TokenPart({ own, words }: PartProps) {
  const { access: text } = words
  return (
    <div id="tokens">
      <Section title={text.title} small={text.sub}>
        {own.tokens.length ? (
          <WorkForm action={revokeTokenAction} form="tokens" keepsUnsent={false}>
            <TokenTable tokens={own.tokens} words={words} />
          </WorkForm>
        ) : (
          <p className="hint">{text.none}</p>
        )}
        {own.uses.length > 0 && <IssueForm own={own} words={words} />}
      </Section>
    </div>
  )
}

function TokenTable({ tokens, words }: { tokens: readonly OwnToken[]; words: Dictionary }) {
  const { access: text, people } = words
  return (
    <table className="table table--plain stack">
      <caption className="visually-hidden">{text.table}</caption>
      <TableHead
        columns={[text.name, text.use, text.capacity, text.created, text.lastDay, text.used]}
        deeds={text.end}
      />
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id}>
            <th scope="row">
              <Prose>{token.name}</Prose>
            </th>
            <td data-label={text.use}>{text.uses[token.use]}</td>
            <td data-label={text.capacity}>
              <Prose>{people.capacity({ unit: token.unitName, role: people.roles[token.role] })}</Prose>
            </td>
            <td data-label={text.created}>{formatStamp(token.createdAt)}</td>
            <td data-label={text.lastDay}>{token.lastDay ?? token.toDay ?? text.lasting}</td>
            <td data-label={text.used}>
              {token.usedAt
                ? text.usedLine({ stamp: formatStamp(token.usedAt), address: token.usedFrom })
                : text.unused}
            </td>
            <td className="right">
              <SubmitButton isSmall look="bare" name="tokenId" value={token.id} label={text.endOf(token)}>
                {text.end}
              </SubmitButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function IssueForm({ own, words }: PartProps) {
  const { access: text, common } = words
  return (
    <WorkForm
      action={issueTokenAction}
      form="token"
      keepsUnsent={false}
      className="form account__notices"
      label={text.make}
    >
      <Select name="use" label={text.use} options={listOptions(own.uses, text.uses)} defaultValue={own.uses[0]} />
      <Field {...inputOf(issueTokenForm, 'name')} label={text.name} hint={text.nameHint} />
      <DateField
        name="lastDay"
        label={text.lastDay}
        hint={text.lastDayHint}
        words={common.date}
        optional={common.optional}
      />
      <FormEnd send={text.make} effect={text.makeEffect} look="soft" />
    </WorkForm>
  )
}
