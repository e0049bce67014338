'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTyped } from '../form-context'
import { useLangOf } from '../page-lang'
import { Prose } from '../prose'
import { EarlyArea } from './early-area'
import { FieldFrame, type FieldWords } from './field-frame'

type Person = { label: string; unitName: string }
type MentionProps = FieldWords & { people: readonly Person[]; picks: string; maxLength?: number; rows?: number }

const begun = /[@＠]([^@＠\s]{0,20})$/
const mostShown = 6

/** Several lines of input in which an @ with the beginning of a name offers the people of that name; one can as well type it out. */
export function MentionArea({ people, picks, maxLength, rows = 3, ...words }: MentionProps) {
  const typed = useTyped(words.name, '')
  const lang = useLangOf()(typed)
  const area = useRef<HTMLTextAreaElement>(null)
  const [fitting, offer] = useState<readonly Person[]>([])
  const look = () => offer(findFitting(area.current, people))
  const pick = (label: string) => {
    if (area.current) complete(area.current, label)
    offer([])
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') offer([])
  }
  return (
    <FieldFrame {...words}>
      {(control) => (
        <>
          <EarlyArea
            ref={area}
            className="input"
            lang={lang}
            rows={rows}
            maxLength={maxLength}
            {...control}
            defaultValue={typed}
            onInput={look}
            onKeyDown={leave}
          />
          <p className="visually-hidden" role="status">
            {fitting.length > 0 && picks}
          </p>
          {fitting.length > 0 && (
            <ul className="mention" aria-label={picks}>
              {fitting.map(({ label, unitName }) => (
                <li key={label}>
                  <button className="button button--small" type="button" onClick={() => pick(label)}>
                    <Prose>{label}</Prose>
                    <small>
                      <Prose>{unitName}</Prose>
                    </small>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </FieldFrame>
  )
}

function findFitting(area: HTMLTextAreaElement | null, people: readonly Person[]): readonly Person[] {
  const name = begun.exec(area?.value.slice(0, area.selectionStart) ?? '')?.[1]
  return name === undefined ? [] : people.filter(({ label }) => label.startsWith(name)).slice(0, mostShown)
}

/** Puts the whole name in place of what stands of it before the caret, as if it had been typed. */
function complete(area: HTMLTextAreaElement, label: string): void {
  const end = area.selectionStart
  const begin = begun.exec(area.value.slice(0, end))?.[0] ?? ''
  area.setRangeText(`@${label} `, end - begin.length, end, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
  area.focus()
}
