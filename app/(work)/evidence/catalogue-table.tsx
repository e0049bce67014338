import { dayOf } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Badge, type BadgeLook } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import { writeSize } from '@/ui/elements/write-size'
import type { CatalogueRow, CatalogueView } from '@/usecases/task/evidence/view-catalogue'
import { FileSum } from './file-sum'
import { PieceName } from './piece-name'
import { sayState } from './say-state'
import { Validity } from './validity'

const looks: Record<CatalogueRow['state'], BadgeLook> = {
  pending: 'wait',
  accepted: 'done',
  rejected: 'plain',
  lapsed: 'stop',
  superseded: 'stop',
}

/** Pieces of evidence with what they prove, how they stand and their sums; cards on the phone. */
export function CatalogueTable({ view, words }: { view: CatalogueView; words: Dictionary }) {
  const { columns, title } = words.evidence.catalogue
  const names = [columns.name, columns.task, columns.standard, columns.issuer, columns.state, columns.uploaded]
  return (
    <div className="overview__scroll">
      <table className="table table--plain stack catalogue">
        <TableHead caption={title} columns={names} />
        <tbody>
          {view.rows.map((row) => (
            <CatalogueLine key={row.id} row={row} today={view.today} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CatalogueLine({ row, today, words }: { row: CatalogueRow; today: string; words: Dictionary }) {
  const { evidence, taskPage } = words
  const { columns, noStandard } = evidence.catalogue
  return (
    <tr>
      <th scope="row">
        <div>
          <PieceName item={row} />
          {row.process && <span className="badge">{taskPage.process}</span>}
          <span className="mute text-small catalogue__fact">
            <Prose>{listFacts(row).join(gap)}</Prose>
          </span>
          {row.fileHash && <FileSum hash={row.fileHash} words={evidence} />}
        </div>
      </th>
      <td data-label={columns.task}>
        <div>
          <a className="title-link" href={`/tasks/${row.taskId}#${row.id}`}>
            <Prose>{row.taskTitle}</Prose>
          </a>
          <span className="soft text-small catalogue__fact">
            <Prose>{[row.taskNumber, row.leadUnitName].filter(Boolean).join(gap)}</Prose>
          </span>
        </div>
      </td>
      <td data-label={columns.standard}>
        <div>
          <Prose>{row.standardText ? `${row.standardPosition}${gap}${row.standardText}` : noStandard}</Prose>
        </div>
      </td>
      <td data-label={columns.issuer}>
        <div>
          <Prose>{[row.issuer, row.issuedOn].filter(Boolean).join(gap)}</Prose>
          <Validity item={row} today={today} words={evidence} />
        </div>
      </td>
      <td data-label={columns.state} className="nowrap">
        <Badge look={looks[row.state]}>{sayState(row, words)}</Badge>
      </td>
      <td data-label={columns.uploaded} className="text-small">
        <div>
          <Prose>{[row.uploaderName, dayOf(row.uploadedAt)].join(gap)}</Prose>
        </div>
      </td>
    </tr>
  )
}

function listFacts({ kind, fileName, size, reference, title }: CatalogueRow): string[] {
  if (kind !== 'file') return reference === title ? [] : [reference]
  return [fileName?.split('.').at(-1)?.toUpperCase() ?? '', size ? writeSize(size) : ''].filter(Boolean)
}
