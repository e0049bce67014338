import { readWords } from '@/app/locale'
import type { WordPart } from '@/domain/report/mark-words'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import type { KnownView, ShownDifference } from '@/usecases/report/view-known'

/** The places in which two texts differ: how many, and the first of them. */
export type Differences = Pick<KnownView, 'count' | 'differences' | 'lang'>

/** The sentences that differ, side by side; the words that differ are struck out on one side and underlined on the other. */
export async function DifferenceTable({ view }: { view: Differences }) {
  const text = (await readWords()).words.record.known
  const rest = view.count - view.differences.length
  return (
    <>
      <table className="table table--plain stack differences">
        <TableHead caption={text.differences} columns={[text.number, text.older, text.newer]} />
        <tbody>
          {view.differences.map((difference, index) => (
            <tr key={keyOf(index, difference.newer?.[0]?.text ?? '')}>
              <td data-label={text.number}>
                {index + 1} <span className="soft">{text.kinds[kindOf(difference)]}</span>
              </td>
              <td data-label={text.older} lang={view.lang}>
                <Side parts={difference.older} isOlder none={text.none} isAlone={!difference.newer} />
              </td>
              <td data-label={text.newer} lang={view.lang}>
                <Side parts={difference.newer} none={text.none} isAlone={!difference.older} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className="hint">
          <Prose>{text.more({ count: rest })}</Prose>
        </p>
      )}
    </>
  )
}

const kindOf = ({ older, newer }: ShownDifference) => (older && newer ? 'changed' : older ? 'removed' : 'added')

type SideProps = { parts: WordPart[] | null; isOlder?: boolean; isAlone: boolean; none: string }

function Side({ parts, isOlder, isAlone, none }: SideProps) {
  const Mark = isOlder ? 'del' : 'ins'
  if (!parts) return <span className="mute">{none}</span>
  return (
    <span className="serif">
      {parts.map(({ text, isChanged }, index) =>
        isChanged || isAlone ? <Mark key={keyOf(index, text)}>{text}</Mark> : text,
      )}
    </span>
  )
}

const keyOf = (index: number, text: string): string => `${index}${text}`
