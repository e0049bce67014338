'use client'
import { type ReactNode, useEffect, useRef } from 'react'

type MenuProps = { label: string; summary: ReactNode; isCurrent?: boolean; children: ReactNode }

/** A list that opens below its summary, without scripts too; with them Escape, a click elsewhere or a choice closes it. */
export function Menu({ label, summary, isCurrent, children }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const menu = box.current
      if (!menu?.open || (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Escape')) return
      if (event.type === 'click' && !isLeaving(menu, event.target)) return
      menu.open = false
      if (event.type === 'keydown') menu.querySelector('summary')?.focus()
    }
    document.addEventListener('click', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('click', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  return (
    <details className="menu" ref={box}>
      <summary aria-label={label} aria-current={isCurrent ? 'true' : undefined}>
        {summary}
      </summary>
      <div className="menu__list">{children}</div>
    </details>
  )
}

const isLeaving = (menu: HTMLElement, target: EventTarget | null): boolean =>
  target instanceof Element && (!menu.contains(target) || target.closest('a') !== null)
