import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { nameActor } from '@/i18n/name-actor'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import type { AuditLine } from '@/usecases/audit/view-audit'
import { sayValue } from './say-value'

/** What was done, by whom, in which capacity, when and to what, with the values before and after. */
export function AuditTable({ lines, words }: { lines: AuditLine[]; words: Dictionary }) {
  const { columns } = words.audit
  const heads = [columns.seq, columns.at, columns.person, columns.action, columns.object, columns.changes]
  return (
    <table className="table audit stack">
      <TableHead caption={words.audit.title} columns={heads} />
      <tbody>
        {lines.map((line) => (
          <AuditRow key={line.seq} line={line} words={words} />
        ))}
      </tbody>
    </table>
  )
}

function AuditRow({ line, words }: { line: AuditLine; words: Dictionary }) {
  const { audit, people } = words
  const capacity = [line.unitName, line.role && people.roles[line.role]].filter(Boolean).join(' ')
  return (
    <tr>
      <td className="soft" data-label={audit.columns.seq}>
        {line.seq}
      </td>
      <td className="nowrap" data-label={audit.columns.at}>
        {formatStamp(line.at)}
      </td>
      <td className="audit__person" data-label={audit.columns.person}>
        <span>
          <Prose>{nameActor({ name: line.userName || audit.nobody, deputyFor: line.after?.deputyFor }, people)}</Prose>
          <span className="audit__more">
            <Prose>{`${capacity} ${line.address}`}</Prose>
          </span>
        </span>
      </td>
      <td className="nowrap" data-label={audit.columns.action}>
        {audit.actions[line.action] ?? line.action}
      </td>
      <td data-label={audit.columns.object}>
        <ObjectName line={line} />
      </td>
      <td className={line.changes.length || line.note ? '' : 'audit__none'} data-label={audit.columns.changes}>
        <Changes line={line} words={words} />
      </td>
    </tr>
  )
}

function ObjectName({ line: { objectType, objectId, objectName } }: { line: AuditLine }) {
  const paths: Record<string, string> = {
    task: '/tasks/',
    report: '/reports/',
    season: '/seasons/',
    annual: '/annual/',
  }
  const path = paths[objectType]
  const name = objectName || objectId
  return path ? (
    <a href={`${path}${objectId}`}>
      <Prose>{name}</Prose>
    </a>
  ) : (
    <Prose>{name}</Prose>
  )
}

const shownAtOnce = 3

function Changes({ line, words }: { line: AuditLine; words: Dictionary }) {
  const count = line.changes.length
  if (count <= shownAtOnce)
    return (
      <div>
        <ChangeList line={line} words={words} />
      </div>
    )
  return (
    <details>
      <summary className="link">
        <Prose>{words.audit.details({ count })}</Prose>
      </summary>
      <ChangeList line={line} words={words} />
    </details>
  )
}

const ChangeList = ({ line: { changes, note }, words }: { line: AuditLine; words: Dictionary }) => (
  <>
    <ul className="audit__changes">
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className="soft">{words.audit.fields[field] ?? field}</span>{' '}
          {before !== null && before !== undefined && (
            <del>
              <Prose>{sayValue(field, before, words)}</Prose>
            </del>
          )}{' '}
          <ins>
            <Prose>{sayValue(field, after, words)}</Prose>
          </ins>
        </li>
      ))}
    </ul>
    {note && (
      <p className="audit__note">
        <Prose>{note}</Prose>
      </p>
    )}
  </>
)
