'use client'
import { useEffect, useRef } from 'react'

type LeaveProps = { to: string; label: string }

/** The way out of a line's form: a link, and Escape where scripts run; then the first field has the focus, too. */
export function LeaveRow({ to, label }: LeaveProps) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const form = link.current?.parentElement
    form?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus()
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) link.current?.click()
    }
    form?.addEventListener('keydown', leave)
    return () => form?.removeEventListener('keydown', leave)
  }, [])
  return (
    <a className="row-form__leave" href={to} ref={link}>
      {label}
    </a>
  )
}
