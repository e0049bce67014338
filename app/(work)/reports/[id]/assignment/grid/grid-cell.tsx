'use client'
import type { ReactNode } from 'react'
import type { GridColumn } from '@/domain/plan/assignment/columns'
import { type Finding, isMust, isUnreadable } from '@/domain/plan/assignment/finding'
import type { AssignmentWords } from '@/i18n/assignment-words'
import { sayFinding } from '@/i18n/say-finding'
import { Prose } from '@/ui/elements/prose'
import { nameCell } from '../state/edits'
import type { LiveRow } from './grid-data'

export type RowProps = {
  live: LiveRow
  words: AssignmentWords
  /** Names of the changed cells of this row, joined. */
  changed: string
  /** The columns of the selection that lie in this row, joined. */
  selected: string
  /** The column of the cursor, -1 where it is in another row; there stands the editor. */
  current: number
  editor: ReactNode
  /** Where the handle stands by which a selection is copied down; -1 for none. */
  handle: number
}

/** A cell of the grid: its words, what the checks say of them, and the editor where the cursor stands. */
export function GridCell({
  live,
  words,
  changed,
  selected,
  current,
  editor,
  handle,
  column,
  index,
}: RowProps & { column: GridColumn; index: number }) {
  const { row, texts, checked } = live
  const findings = checked.findings.filter((finding) => finding.column === column)
  const bad = findings.find(isUnreadable)
  const lacking = bad ? undefined : findings.find((finding) => isMust(finding) && finding.code !== 'doubtful')
  const isSelected = selected.split(' ').includes(column)
  const look = [
    'grid-cell',
    isSelected ? 'is-selected' : '',
    current === index ? 'is-current' : '',
    changed.split(' ').includes(nameCell(column, row.id)) ? 'is-changed' : '',
    bad ? 'is-wrong' : findings.length && !lacking ? 'is-warned' : '',
  ]
  return (
    <td
      className={look.filter(Boolean).join(' ')}
      data-column={index}
      {...stateOf(isSelected || current === index, bad !== undefined)}
    >
      {column === 'key' ? (
        <input
          type="checkbox"
          tabIndex={-1}
          readOnly
          checked={checked.values.priority === 'key'}
          aria-label={words.keyName(row)}
        />
      ) : (
        <span>
          <Prose>{texts[column]}</Prose>
        </span>
      )}
      {bad && <Wrong finding={bad} words={words} />}
      {lacking && (
        <span className="grid-lacking">
          <Prose>{sayFinding(lacking, words.findings)}</Prose>
        </span>
      )}
      {current === index && editor}
      {handle === index && <span className="grid-handle" data-handle aria-hidden="true" />}
    </td>
  )
}

const stateOf = (isSelected: boolean, isWrong: boolean) => ({
  role: 'gridcell',
  'aria-selected': isSelected,
  'aria-invalid': isWrong || undefined,
})

const Wrong = ({ finding, words }: { finding: Finding; words: AssignmentWords }) => (
  <span className="grid-wrong">
    <Prose>{sayFinding(finding, { ...words.findings, ...words.inCell })}</Prose>
  </span>
)
