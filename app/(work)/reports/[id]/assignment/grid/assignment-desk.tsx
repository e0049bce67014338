'use client'
import { useId, useRef, useState } from 'react'
import type { CellOption } from '@/domain/plan/assignment/finding'
import { assignmentWordsOf } from '@/i18n/assignment-words'
import type { Locale } from '@/i18n/locale'
import { SubmitButton } from '@/ui/elements/submit-button'
import { useScripted } from '@/ui/elements/use-scripted'
import { ChangedCells } from './changed-cells'
import { CheckLists } from './check-lists'
import { Conflicts } from './conflicts'
import { GridBar } from './grid-bar'
import { GridBody } from './grid-body'
import type { GridData } from './grid-data'
import { GridFoot } from './grid-foot'
import { NoteLine } from './grid-note'
import { GridTable } from './grid-table'
import { listClipboard } from './list-clipboard'
import { PlainTable } from './plain-table'
import { useEarlyCells } from './use-early-cells'
import { useFormEvents } from './use-form-events'
import { useGrid } from './use-grid'

/** The assignment grid inside its form: a table worked in by mouse and keyboard; without scripts the same as plain fields. */
export function AssignmentDesk({ data, locale, reviewPath }: { data: GridData; locale: Locale; reviewPath: string }) {
  const words = assignmentWordsOf(locale)
  const isScripted = useScripted()
  const grid = useGrid(data)
  const anchor = useRef<HTMLInputElement>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const helpId = useId()
  useEarlyCells(anchor, grid)
  useFormEvents(anchor, grid)
  const rowOf = (id: string) => grid.rows.findIndex(({ row }) => row.id === id)
  const go = (id: string, column: number) => grid.goTo(rowOf(id), column)
  const take = (id: string, column: number, { text }: CellOption) => {
    go(id, column)
    grid.write([{ row: rowOf(id), column, text }])
  }
  return (
    <>
      <input ref={anchor} type="hidden" name="reportId" value={data.reportId} />
      <input type="hidden" name="stamp" value={data.stamp} />
      {isScripted && <ChangedCells grid={grid} editing={editing} />}
      {isScripted && <GridBar grid={grid} words={words} />}
      <Conflicts grid={grid} words={words} isScripted={isScripted} />
      <div className="assignment__scroll" id="act" {...listClipboard(grid, editing, words)}>
        <GridTable words={words} isGrid={isScripted} describedBy={isScripted ? helpId : undefined}>
          {isScripted ? (
            <GridBody grid={grid} words={words} onEdit={setEditing} />
          ) : (
            <PlainTable rows={grid.rows} data={data} words={words} />
          )}
        </GridTable>
      </div>
      {isScripted && <NoteLine grid={grid} words={words} helpId={helpId} />}
      <CheckLists
        rows={grid.rows}
        openSentences={data.openSentences}
        reviewPath={reviewPath}
        words={words}
        onGo={isScripted ? go : undefined}
        onTake={isScripted ? take : undefined}
      />
      {isScripted ? (
        <GridFoot grid={grid} words={words} onGo={go} />
      ) : (
        <div className="assignment__deeds">
          <SubmitButton name="deed" value="save" look="main">
            {words.foot.plainSave}
          </SubmitButton>
          <SubmitButton name="deed" value="send">
            {words.foot.sendTo({ names: data.directors })}
          </SubmitButton>
        </div>
      )}
    </>
  )
}
