'use client'
import { gridColumns } from '@/domain/plan/assignment/columns'
import type { AssignmentWords } from '@/i18n/assignment-words'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { discardField } from '@/ui/form/form-state'
import { countCells, listLines } from './check-rows'
import type { Grid } from './use-grid'

/** How many cells are unsaved, and the buttons: each says how many it saves, or what is missing. */
export function GridFoot({
  grid,
  words,
  onGo,
}: {
  grid: Grid
  words: AssignmentWords
  onGo: (rowId: string, column: number) => void
}) {
  const { foot } = words
  const changed = Object.keys(grid.state.edits).length
  const ready = changed - grid.wrong.length - grid.contested.length
  return (
    <>
      <p className="assignment__count">
        <b className={changed ? 'blue' : 'mute'}>
          <Prose>{changed ? foot.unsaved({ count: changed }) : foot.none}</Prose>
        </b>
        {changed > 0 && <span className="soft text-small">{foot.corner}</span>}
        {grid.wrong.length > 0 && (
          <span className="amber text-small">
            <Prose>{foot.wrong({ count: grid.wrong.length })}</Prose>
          </span>
        )}
        {grid.contested.length > 0 && (
          <span className="amber text-small">
            <Prose>{foot.conflicts({ count: grid.contested.length })}</Prose>
          </span>
        )}
      </p>
      <div className="assignment__deeds">
        {changed > 0 && (
          <SubmitButton name={discardField} value="1">
            {foot.discard}
          </SubmitButton>
        )}
        {ready > 0 ? (
          <SubmitButton name="deed" value="save" look="main">
            {foot.save({ count: ready })}
          </SubmitButton>
        ) : (
          <button type="button" className="button is-disabled" aria-disabled="true" data-deed="save">
            {foot.saveIdle}
          </button>
        )}
        <SendButton grid={grid} words={words} ready={ready} onGo={onGo} />
      </div>
    </>
  )
}

type SendProps = { grid: Grid; words: AssignmentWords; ready: number; onGo: (rowId: string, column: number) => void }

function SendButton({ grid, words: { foot }, ready, onGo }: SendProps) {
  const { data, rows, contested } = grid
  const { must } = listLines(rows)
  const lacking = countCells(must) + contested.length + (data.openSentences ? 1 : 0)
  const send = foot.sendTo({ names: data.directors })
  const first = must[0]
  if (lacking)
    return (
      <button
        type="button"
        className="button is-disabled"
        aria-disabled="true"
        onClick={() => first?.rows[0] && onGo(first.rows[0].id, gridColumns.indexOf(first.finding.column))}
      >
        <Prose>{foot.lacking({ send, count: lacking })}</Prose>
      </button>
    )
  return (
    <SubmitButton name="deed" value="send" look={ready ? 'plain' : 'main'}>
      {ready ? foot.saveAndSend({ send, count: ready }) : send}
    </SubmitButton>
  )
}
