import type { Role } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { sayValue } from './say-value'

type Change = { field: string; before: unknown; after: unknown }
export type AuditFacts = {
  seq: number
  at: string
  userName: string
  unitName: string
  role: Role | null
  address: string
  action: string
  objectType: string
  objectId: string
  objectName: string
  note: string
  changes: Change[]
}

/** What was done, by whom, in which capacity, when and to what, with the values before and after. */
export function AuditTable({ lines, words }: { lines: AuditFacts[]; words: Dictionary }) {
  const { columns } = words.audit
  const heads = [columns.seq, columns.at, columns.person, columns.action, columns.object, columns.changes]
  return (
    <table className="table audit stack">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <AuditRow key={line.seq} line={line} words={words} />
        ))}
      </tbody>
    </table>
  )
}

function AuditRow({ line, words }: { line: AuditFacts; words: Dictionary }) {
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
      <td data-label={audit.columns.person}>
        <span>
          {line.userName || audit.nobody}
          <span className="audit__more">
            {capacity} {line.address}
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

function ObjectName({ line: { objectType, objectId, objectName } }: { line: AuditFacts }) {
  const paths: Record<string, string> = { task: '/tasks/', report: '/reports/' }
  const path = paths[objectType]
  const name = objectName || objectId
  return path ? <a href={`${path}${objectId}`}>{name}</a> : name
}

const shownAtOnce = 3

function Changes({ line: { changes, note }, words }: { line: AuditFacts; words: Dictionary }) {
  if (changes.length <= shownAtOnce)
    return (
      <div>
        <ChangeList changes={changes} words={words} />
        {note && <p className="audit__note">{note}</p>}
      </div>
    )
  return (
    <details>
      <summary className="link">{words.audit.details({ count: changes.length })}</summary>
      <ChangeList changes={changes} words={words} />
      {note && <p className="audit__note">{note}</p>}
    </details>
  )
}

const ChangeList = ({ changes, words }: { changes: Change[]; words: Dictionary }) => (
  <ul className="audit__changes">
    {changes.map(({ field, before, after }) => (
      <li key={field}>
        <span className="soft">{words.audit.fields[field] ?? field}</span>{' '}
        {before !== null && before !== undefined && <del>{sayValue(field, before, words)}</del>}{' '}
        <ins>{sayValue(field, after, words)}</ins>
      </li>
    ))}
  </ul>
)
