import type { ReactNode } from 'react'
import { scrollable } from '@/app/(work)/reports/[id]/text/scrollable'
import { gridColumns } from '@/domain/plan/assignment/columns'
import type { CellOption } from '@/domain/plan/assignment/finding'
import { type GridSums, sumUp } from '@/domain/plan/assignment/sum-up'
import type { AssignmentWords } from '@/i18n/assignment-words'
import { sayFinding } from '@/i18n/say-finding'
import { Prose } from '@/ui/elements/prose'
import { type CheckLine, countCells, listLines } from './check-rows'
import type { LiveRow } from './grid-data'

type ChecksProps = {
  rows: readonly LiveRow[]
  openSentences: number
  reviewPath: string
  words: AssignmentWords
  /** With scripts: goes to a cell, and puts a text into it. */
  onGo?: (rowId: string, column: number) => void
  onTake?: (rowId: string, column: number, option: CellOption) => void
}

/** All that is to be said of the table, in one place: what must be put right, what is worth a look, and its sums. */
export function CheckLists(props: ChecksProps) {
  const { rows, openSentences, reviewPath, words } = props
  const { checks } = words
  const { must, look } = listLines(rows)
  const mustCount = countCells(must) + (openSentences ? 1 : 0)
  return (
    <section className="assignment__checks" {...scrollable} aria-label={checks.label}>
      <Part title={checks.must} count={checks.mustCount({ count: mustCount })}>
        <ul>
          {openSentences > 0 && (
            <li>
              <span className="error-mark" aria-hidden="true">
                !
              </span>
              <span>
                <a href={reviewPath}>{checks.goReview}</a>{' '}
                <Prose>{checks.openSentences({ count: openSentences })}</Prose>
              </span>
            </li>
          )}
          <Lines {...props} lines={must} isMust />
        </ul>
      </Part>
      <Part title={checks.look} count={checks.lookCount({ count: countCells(look) })}>
        <ul>
          <Lines {...props} lines={look} />
        </ul>
      </Part>
      <Part title={checks.whole} count={checks.wholeCount({ count: rows.length })}>
        <Sums sums={sumUp(rows.map(({ checked }) => checked))} words={words} />
      </Part>
    </section>
  )
}

const Part = ({ title, count, children }: { title: string; count: string; children: ReactNode }) => (
  <div>
    <h2>
      <Prose>{title}</Prose>
      <small>{count}</small>
    </h2>
    {children}
  </div>
)

/** More lines than this only push the table out of sight; those behind come up as the first are settled. */
const mostLines = 40

function Lines({ lines, isMust, words, ...acts }: ChecksProps & { lines: CheckLine[]; isMust?: boolean }) {
  return (
    <>
      {lines.slice(0, mostLines).map((line) => (
        <Line
          key={`${line.rows[0]?.id} ${line.finding.column} ${line.finding.code}`}
          {...acts}
          line={line}
          isMust={isMust}
          words={words}
        />
      ))}
      {lines.length > mostLines && (
        <li className="soft">
          <Prose>{words.checks.more({ count: lines.length - mostLines })}</Prose>
        </li>
      )}
    </>
  )
}

type LineProps = Pick<ChecksProps, 'onGo' | 'onTake' | 'words'> & { line: CheckLine; isMust?: boolean }

function Line({ line: { rows, finding }, isMust, words, onGo, onTake }: LineProps) {
  const column = gridColumns.indexOf(finding.column)
  const [first, ...others] = rows
  const nameOf = (number: number) =>
    others.length ? words.checks.row({ number }) : words.checks.cell({ number, column: words.columns[finding.column] })
  return (
    <li>
      {isMust ? (
        <span className="error-mark" aria-hidden="true">
          !
        </span>
      ) : (
        <i aria-hidden="true">▲</i>
      )}
      <span>
        <Prose>{others.length > 0 && `${words.columns[finding.column]} `}</Prose>
        {rows.map((row) => (
          <a key={row.id} href={`#row-${row.id}`} onClick={onGo && ((event) => go(event, () => onGo(row.id, column)))}>
            <Prose>{nameOf(row.number)}</Prose>
          </a>
        ))}
        <Prose>{sayFinding(finding, words.findings)}</Prose>
        {onTake &&
          first &&
          finding.options.map((option) => (
            <button key={option.label} type="button" className="link" onClick={() => onTake(first.id, column, option)}>
              <Prose>{words.choose(option)}</Prose>
            </button>
          ))}
      </span>
    </li>
  )
}

function go(event: { preventDefault: () => void }, work: () => void): void {
  event.preventDefault()
  work()
}

function Sums({ sums, words }: { sums: GridSums; words: AssignmentWords }) {
  const text = words.checks.sums
  const lines = [
    [text.leads, text.leadsSaid(sums)],
    [text.handlers, text.handlersSaid(sums)],
    [text.standards, text.standardsSaid(sums)],
    [text.key, text.keySaid(sums)],
  ]
  return (
    <dl className="facts">
      {lines.map(([term, said]) => [
        <dt key={term}>{term}</dt>,
        <dd key={said}>
          <Prose>{said}</Prose>
        </dd>,
      ])}
    </dl>
  )
}
