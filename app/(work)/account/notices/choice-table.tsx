import { canLeaveAtOnce, isUrgent, type NoticeKind, noticeKinds, topicOf } from '@/domain/notice/kinds'
import type { NoticeChoices } from '@/domain/notice/preferences'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'

type Text = Dictionary['mail']['wanted']
type TableProps = { choices: NoticeChoices; text: Text }

/** Every kind of notice on a line, with what can be chosen of it; on the phone as cards. */
export function ChoiceTable({ choices, text }: TableProps) {
  const { columns } = text
  return (
    <table className="table table--plain stack wanted">
      <TableHead caption={text.title} columns={Object.values(columns)} />
      <tbody>
        {noticeKinds.map((kind, index) => (
          <ChoiceRow key={kind} kind={kind} isFirst={isFirstOfTopic(index)} choices={choices} text={text} />
        ))}
      </tbody>
    </table>
  )
}

function isFirstOfTopic(index: number): boolean {
  const [kind, before] = [noticeKinds[index], noticeKinds[index - 1]]
  return kind !== undefined && (before === undefined || topicOf(before) !== topicOf(kind))
}

type RowProps = TableProps & { kind: NoticeKind; isFirst: boolean }

function ChoiceRow({ kind, isFirst, choices, text }: RowProps) {
  const { columns, inside, topics, kinds } = text
  return (
    <tr>
      <td className={isFirst ? 'wanted__topic' : 'wanted__topic is-blank'}>
        {isFirst && <Prose>{topics[topicOf(kind)]}</Prose>}
      </td>
      <th scope="row">
        <Prose>{kinds[kind]}</Prose>
      </th>
      <td data-label={columns.inside} className="soft">
        {canLeaveAtOnce(kind) ? inside.notice : inside.lists}
      </td>
      <td data-label={columns.daily}>
        <Tick name="daily" kind={kind} isTicked={choices.daily.includes(kind)} text={text} />
      </td>
      <td data-label={columns.atOnce}>
        <AtOnce kind={kind} isTicked={choices.atOnce.includes(kind)} text={text} />
      </td>
    </tr>
  )
}

type TickProps = { kind: NoticeKind; isTicked: boolean; text: Text }

/** What cannot be chosen says why, in place of a box that does nothing. */
function AtOnce({ kind, isTicked, text }: TickProps) {
  if (!canLeaveAtOnce(kind)) return <span className="hint">{text.daysAlone}</span>
  if (!isUrgent(kind)) return <Tick name="atOnce" kind={kind} isTicked={isTicked} text={text} />
  return (
    <span>
      {isTicked && (
        <>
          <b>{text.always}</b>{' '}
        </>
      )}
      <span className="hint">{isTicked ? text.alwaysWhy : text.asBefore}</span>
    </span>
  )
}

function Tick({ name, kind, isTicked, text }: TickProps & { name: 'daily' | 'atOnce' }) {
  const said = text.tick({ kind: text.kinds[kind], column: text.columns[name] })
  return <Check name={name} value={kind} isTicked={isTicked} label={<span className="visually-hidden">{said}</span>} />
}
