'use client'
import { useRef } from 'react'
import { Icon } from '@/ui/elements/icon'

type CalendarProps = {
  label: string
  limits: { min?: string; max?: string }
  find: () => string | null
  choose: (day: string) => void
}

/** The browser's calendar behind a button: its own field, never seen and part of no form, only lends it. */
export function Calendar({ label, limits, find, choose }: CalendarProps) {
  const lender = useRef<HTMLInputElement>(null)
  const open = () => {
    if (!lender.current) return
    lender.current.value = find() ?? ''
    lender.current.showPicker()
  }
  return (
    <>
      <button type="button" className="button button--bare button--small date__open" aria-label={label} onClick={open}>
        <Icon name="calendar" />
      </button>
      <input
        className="date__lender"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        form=""
        ref={lender}
        {...limits}
        onChange={(event) => choose(event.target.value)}
      />
    </>
  )
}
