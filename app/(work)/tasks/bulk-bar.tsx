'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { Prose } from '@/ui/elements/prose'

type BulkWords = {
  label: string
  chosen: string
  assign: string
  reassign: string
  urge: string
  instruct: string
  export: string
  clear: string
  hint: string
}

/** What somebody of the reader's role does with several tasks, and with one in its line. */
export type BulkRights = { edit: boolean; assign: boolean; reassign: boolean; urge: boolean; instruct: boolean }

/** What can be done with the ticked tasks; the stylesheet shows it once one is ticked. */
export function BulkBar({ may, words }: { may: BulkRights; words: BulkWords }) {
  const bar = useRef<HTMLFieldSetElement>(null)
  const count = useTicked(bar)
  return (
    <fieldset className="bulk-bar" ref={bar} aria-label={words.label}>
      <b role="status">
        <Prose>{count > 0 && words.chosen.replace('{count}', String(count))}</Prose>
      </b>
      {may.instruct && (
        <button className="button button--small button--main" type="submit" formAction="/tasks/instruct">
          {words.instruct}
        </button>
      )}
      {may.urge && (
        <button className="button button--small" type="submit" formAction="/tasks/urge">
          {words.urge}
        </button>
      )}
      {may.assign && (
        <button className="button button--small button--main" type="submit" formAction="/tasks/assign">
          {words.assign}
        </button>
      )}
      {may.reassign && (
        <button className="button button--small button--main" type="submit" formAction="/tasks/assign">
          {words.reassign}
        </button>
      )}
      <button className="button button--small" type="submit" formAction="/api/export/ledger.xlsx">
        {words.export}
      </button>
      <button className="link text-small" type="reset">
        {words.clear}
      </button>
      {may.assign && <span className="mute text-small bulk-bar__hint">{words.hint}</span>}
    </fieldset>
  )
}

function useTicked(bar: RefObject<HTMLFieldSetElement | null>): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const form = bar.current?.form
    const recount = () => setCount(form?.querySelectorAll('tbody input[name="id"]:checked').length ?? 0)
    // The box that ticks all, and the reset, do their work after the event has passed here.
    const recountLater = () => setTimeout(recount)
    recount()
    form?.addEventListener('change', recountLater)
    form?.addEventListener('reset', recountLater)
    return () => {
      form?.removeEventListener('change', recountLater)
      form?.removeEventListener('reset', recountLater)
    }
  }, [bar])
  return count
}
