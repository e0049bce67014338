import { readWords } from '@/app/locale'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import type { VersionOutcome } from '@/usecases/report/version/view-version'

type TableProps = { lines: VersionOutcome['unmoved']; lang: string }

/** Commitments, shortcomings and headings whose sentence the newer text has no more, each with its task. */
export async function UnmovedTable({ lines, lang }: TableProps) {
  const { columnsUnmoved: columns, ...text } = (await readWords()).words.version
  return (
    <table className="table table--plain stack">
      <TableHead caption={text.unmovedTitle} columns={[columns.what, columns.words, columns.task]} />
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td data-label={columns.what}>
              <Prose>{text.line({ kind: text.kinds[line.kind], number: line.number })}</Prose>
            </td>
            <td data-label={columns.words} className="serif" lang={lang}>
              <Prose>{line.text}</Prose>
            </td>
            <td data-label={columns.task}>
              {line.task && (
                <a href={`/tasks/${line.task.id}`}>
                  <Prose>{line.task.number}</Prose> <Prose>{line.task.title}</Prose>
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
