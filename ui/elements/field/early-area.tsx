'use client'
import { type ComponentProps, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'

type EarlyAreaProps = Omit<ComponentProps<'textarea'>, 'value' | 'ref'> & {
  id: string
  ref?: React.Ref<HTMLTextAreaElement>
}

/**
 * A textarea in which what somebody typed before the page's scripts ran stands. React, taking over one that was drawn with a text,
 * puts that text in again.
 */
export function EarlyArea({ ref, ...attributes }: EarlyAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [early] = useState(() => readEarly(attributes.id))
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement)
  useLayoutEffect(() => {
    if (!area.current || !early || area.current.value === early.value) return
    area.current.value = early.value
    area.current.setSelectionRange(early.start, early.end)
  }, [early])
  return <textarea {...attributes} ref={area} />
}

// While React takes over the page the element stands already; drawn anew there is none yet.
function readEarly(id: string): { value: string; start: number; end: number } | undefined {
  if (typeof document === 'undefined') return undefined
  const drawn = document.getElementById(id)
  if (!(drawn instanceof HTMLTextAreaElement)) return undefined
  return { value: drawn.value, start: drawn.selectionStart, end: drawn.selectionEnd }
}
