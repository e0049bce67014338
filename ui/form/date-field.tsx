'use client'
import { useRef } from 'react'
import { readTypedDay } from '@/domain/typed-day'
import { FieldFrame, type FieldWords } from '@/ui/elements/field/field-frame'
import { useTyped } from '@/ui/elements/form-context'
import { useScripted } from '@/ui/elements/use-scripted'
import { Calendar } from './calendar'

type DateFieldProps = FieldWords & {
  words: { example: string; calendar: string }
  defaultValue?: string | null
  /** The days that the calendar offers; the server checks again. */
  min?: string
  max?: string
}

/**
 * A day, shown and sent as YYYY-MM-DD whatever the browser's language, typed in any spelling that `readTypedDay` reads. With scripts
 * the browser's own calendar opens beside it.
 */
export function DateField({ words, defaultValue, min, max, ...frame }: DateFieldProps) {
  const typed = useTyped(frame.name, defaultValue)
  const isScripted = useScripted()
  const input = useRef<HTMLInputElement>(null)
  const write = (day: string | null) => input.current && day && writeDay(input.current, day)
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <div className="affix date">
          <input
            className="input"
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={20}
            placeholder={words.example}
            {...control}
            ref={input}
            defaultValue={typed}
            onBlur={(event) => write(readTypedDay(event.target.value))}
          />
          {isScripted && (
            <Calendar
              label={words.calendar}
              limits={{ min, max }}
              find={() => readTypedDay(input.current?.value ?? '')}
              choose={write}
            />
          )}
        </div>
      )}
    </FieldFrame>
  )
}

// What the page does by itself is typed too: the draft that is kept hears of it.
function writeDay(input: HTMLInputElement, day: string): void {
  if (input.value === day) return
  input.value = day
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
